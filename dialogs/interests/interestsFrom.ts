import { activities, type ActivityId } from '../../guidance/interests/activities.ts';
import type { InterestProfile } from '../../guidance/interests/interestProfile.ts';
import { profileFromScores } from '../../guidance/interests/profilerScores.ts';
import { scoreInterests, type Liking } from '../../guidance/interests/scoreInterests.ts';
import { sectorsFor, type SectorRanking } from '../../guidance/interests/sectorsFor.ts';
import type { Scope } from '../engine/scope.ts';
import { scoresIn } from './storedScores.ts';

/** What the interests part found out about a resident. */
export interface Interests {
  readonly profile: InterestProfile;
  readonly sectors: SectorRanking;
}

/** Answers of the interests part by question, each a liking, scores or a choice of the way. */
export type InterestAnswers = Readonly<Record<string, unknown>>;

/** What these answers say, with the sectors ranked by the catalogue's occupations. */
export function interestsFrom(answers: InterestAnswers, scope: Scope): Interests {
  const profile = profileIn(answers);
  return { profile, sectors: sectorsFor(profile, [...scope.guide.catalogue.occupations.values()]) };
}

/** The profile that these answers make; scores that were typed count before anything else. */
export function profileIn(answers: InterestAnswers): InterestProfile {
  const [scores] = Object.values(answers).flatMap((value) => scoresIn(value) ?? []);
  return scores ? profileFromScores(scores) : scoreInterests(likingsIn(answers));
}

function likingsIn(answers: InterestAnswers): Partial<Record<ActivityId, Liking>> {
  const given = activities.flatMap(({ id }) => {
    const value = answers[id];
    return isLiking(value) ? [[id, value] as const] : [];
  });
  return Object.fromEntries(given);
}

function isLiking(value: unknown): value is Liking {
  return value === 'like' || value === 'unsure' || value === 'dislike';
}
