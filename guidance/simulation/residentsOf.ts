import { activities, firstRound } from '../interests/activities.ts';
import type { WithInterests } from '../interests/occupationFits.ts';
import { scoreInterests } from '../interests/scoreInterests.ts';
import type { InterestProfile } from '../interests/scoreInterests.ts';
import { seededRandom } from './seededRandom.ts';
import { simulateAnswers } from './simulateAnswers.ts';
import type { SimulatedAnswers } from './simulateAnswers.ts';

/** A simulated resident: whose interests they have, what they answered and what that says of them. */
export interface SimulatedResident<O extends WithInterests> {
  readonly occupation: O;
  readonly answers: SimulatedAnswers;
  readonly afterFirstRound: InterestProfile;
  readonly afterAll: InterestProfile;
}

/** How residents are simulated. */
export interface Simulation {
  /** How many residents each occupation gets. */
  readonly each: number;
  /** Standard deviation of an answer around the interest, in points of O*NET's 1 to 7. */
  readonly noise: number;
  readonly seed: number;
}

/** So many residents of every occupation. The same seed gives the same residents. */
export function residentsOf<O extends WithInterests>(
  occupations: readonly O[],
  { each, noise, seed }: Simulation,
): readonly SimulatedResident<O>[] {
  const random = seededRandom(seed);
  return occupations.flatMap((occupation) =>
    Array.from({ length: each }, () => {
      const answers = simulateAnswers(occupation, noise, random);
      return {
        occupation,
        answers,
        afterFirstRound: scoreInterests(firstOf(answers)),
        afterAll: scoreInterests(answers),
      };
    }),
  );
}

function firstOf(answers: SimulatedAnswers): Partial<SimulatedAnswers> {
  return Object.fromEntries(activities.slice(0, firstRound).map(({ id }) => [id, answers[id]]));
}
