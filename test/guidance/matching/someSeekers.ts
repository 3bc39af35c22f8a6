import fc from 'fast-check';
import { classLanguages, factNames, paces, type Facts } from '../../../guidance/facts/facts.ts';
import { without, type SeekerFor } from '../../../guidance/matching/loosen.ts';
import type { Aid, Seeker } from '../../../guidance/matching/seeker.ts';
import { schedules, sectors, technologyFields } from '../../../guidance/matching/track.ts';
import { payWishes, reaches } from '../../../guidance/matching/wishes.ts';
import { someFacts } from '../facts/someFacts.ts';
import { milesByTown, someDays, someOccupations } from './someTracks.ts';

type Rest = Pick<Seeker, 'rankedSectors' | 'likedOccupations' | 'unlikedOccupations' | 'rejected'>;

/** Whoever has these facts and asks for technology near by, everything five miles away, nobody paying; what is given differs. */
export function someSeeker(facts: Facts = {}, given: Partial<Seeker> = {}): Seeker {
  return {
    facts: { sector: 'technology', reach: 'near', ...facts },
    rankedSectors: [],
    likedOccupations: [],
    unlikedOccupations: [],
    miles: () => 5,
    aid: () => 'none',
    rejected: [],
    ...given,
  };
}

/** Finds the seeker with any facts. Miles are those of `milesByTown` once a town is told; a track's only fund is what aid comes to. */
export function seekersWith(given: Partial<Rest> = {}): SeekerFor {
  const rest: Rest = {
    rankedSectors: [],
    likedOccupations: [],
    unlikedOccupations: [],
    rejected: [],
    ...given,
  };
  return (facts) => ({
    ...rest,
    facts,
    miles: ({ towns: [town = ''] }) => (facts.town === undefined ? null : (milesByTown[town] ?? null)),
    aid: ({ funds: [fund = 'none'] }) => fund as Aid,
  });
}

/** What somebody can wish for, over the tracks of `catalogues`. */
const someWishes: fc.Arbitrary<Facts> = fc.record({
  sector: fc.constantFrom(...sectors.slice(0, 3)),
  field: fc.constantFrom(...technologyFields.slice(0, 2)),
  occupation: fc.constantFrom(...someOccupations),
  reach: fc.constantFrom(...reaches),
  times: fc.subarray([...schedules]),
  pace: fc.constantFrom(...paces),
  weeks: fc.integer({ min: 1, max: 120 }),
  startBy: someDays,
  pay: fc.constantFrom(...payWishes),
  canPay: fc.constantFrom(0, 300, 1000),
  learnsIn: fc.subarray([...classLanguages], { minLength: 1 }),
});

/** Facts of every kind about somebody, at most six: the more is told the less is left to match. */
export const anyFacts: fc.Arbitrary<Facts> = fc
  .tuple(someFacts, someWishes, fc.uniqueArray(fc.constantFrom(...factNames), { maxLength: 6 }))
  .map(([about, wishes, told]) =>
    without(
      { ...about, ...wishes },
      factNames.filter((name) => !told.includes(name)),
    ),
  );

/** What stays of a seeker whatever facts are tried: interests and rejected tracks. */
export const anyRest: fc.Arbitrary<Rest> = fc.record({
  rankedSectors: fc.subarray(sectors.slice(0, 3)),
  likedOccupations: fc.subarray([...someOccupations]),
  unlikedOccupations: fc.subarray([...someOccupations]),
  rejected: fc.subarray(['a', 'ab', 'bc']),
});

/** Any seeker over the tracks of `catalogues`. */
export const anySeeker: fc.Arbitrary<Seeker> = fc
  .tuple(anyRest, anyFacts)
  .map(([rest, facts]) => seekersWith(rest)(facts));
