import { activities, type ActivityId } from '../../guidance/interests/activities.ts';
import {
  scoreInterests,
  type InterestProfile,
  type Liking,
} from '../../guidance/interests/scoreInterests.ts';
import { sectorsFor, type SectorRanking } from '../../guidance/interests/sectorsFor.ts';
import type { Scope } from '../engine/scope.ts';

/** What the interests part found out about a resident. */
export interface Interests {
  readonly profile: InterestProfile;
  readonly sectors: SectorRanking;
}

/** What these answers say, with the sectors ranked by the catalogue's occupations. */
export function interestsFrom(
  answers: Readonly<Partial<Record<ActivityId, Liking>>>,
  scope: Scope,
): Interests {
  const profile = scoreInterests(answers);
  return { profile, sectors: sectorsFor(profile, [...scope.guide.catalogue.occupations.values()]) };
}

/** What is known from an interests part that came to its end; `null` before that. */
export function finishedInterests(scope: Scope): Interests | null {
  const { finished, answers } = scope.conversation;
  if (finished['interests'] === undefined) return null;
  const stored = activities.flatMap(({ id }) => {
    const value = answers['interests']?.[id]?.value;
    return isLiking(value) ? [[id, value] as const] : [];
  });
  return interestsFrom(Object.fromEntries(stored), scope);
}

function isLiking(value: unknown): value is Liking {
  return value === 'like' || value === 'unsure' || value === 'dislike';
}
