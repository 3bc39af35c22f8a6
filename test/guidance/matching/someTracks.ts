import fc from 'fast-check';
import type { ConditionId } from '../../../guidance/facts/conditions.ts';
import { classLanguages, paces, type ClassLanguage } from '../../../guidance/facts/facts.ts';
import { schedules, sectors, technologyFields, trackStatuses } from '../../../guidance/matching/track.ts';
import type { Track, TrackStatus } from '../../../guidance/matching/track.ts';

/** The day on which the tests match. */
export const today = '2026-11-22';

/** An open, free technology track by day in a town; what is given differs. */
export function someTrack(given: Partial<Track> & Pick<Track, 'id'>): Track {
  return {
    sector: 'technology',
    fields: [],
    towns: ['hartford'],
    online: false,
    statewide: false,
    schedules: ['days'],
    languages: [],
    starts: [],
    conditions: [],
    also: [],
    funds: [],
    earns: false,
    free: 'yes',
    status: 'open',
    verifiedOn: '2026-06-01',
    expiresOn: '2027-06-01',
    occupations: [],
    name: given.id,
    provider: `Provider ${given.id}`,
    credential: { en: 'certificate', es: 'certificado' },
    ...given,
  };
}

/** Miles from the resident by the first town of the track; a town that is not in it is of unknown distance. */
export const milesByTown: Readonly<Record<string, number>> = {
  'two-miles': 2,
  ten: 10,
  eleven: 11,
  thirty: 30,
  sixty: 60,
};

/** Conditions of every kind: for all, for a group, known from a fact, and known to nobody. */
const someConditions: readonly ConditionId[] = [
  'high-school-diploma',
  'age-18',
  'gets-snap',
  'women-focus',
  'driver-license',
  'background-check',
];

/** Jobs that the tests' tracks lead to. */
export const someOccupations: readonly string[] = ['15-1232', '47-2111'];

/** One of the days about which the tests' residents and tracks turn. */
export const someDays = fc.constantFrom('2026-11-21', today, '2026-11-23', '2027-01-20', '2027-05-03');

const alwaysTold = fc.record({
  id: fc.stringMatching(/^[a-c]{1,3}$/),
  sector: fc.constantFrom(...sectors.slice(0, 3), 'any' as const),
  fields: fc.subarray(technologyFields.slice(0, 2)),
  towns: fc.constantFrom<readonly string[]>([], ...Object.keys(milesByTown).map((town) => [town]), [
    'nowhere',
  ]),
  online: fc.boolean(),
  statewide: fc.boolean(),
  schedules: fc.subarray([...schedules]),
  languages: mostly<readonly ClassLanguage[]>([], fc.subarray([...classLanguages])),
  starts: fc.uniqueArray(someDays, { maxLength: 2 }).map((days) => days.toSorted()),
  conditions: mostly<readonly ConditionId[]>([], fc.subarray([...someConditions])),
  funds: fc.constantFrom<readonly string[]>([], ['may'], ['depends'], ['unlikely']),
  earns: fc.boolean(),
  free: fc.constantFrom<Track['free']>('yes', 'aid', 'no', 'unknown'),
  status: mostly<TrackStatus>('open', fc.constantFrom(...trackStatuses)),
  expiresOn: fc.constantFrom('2026-11-21', today, '2026-11-23', '2027-11-22'),
  occupations: fc.subarray([...someOccupations]),
  name: fc.constantFrom('Machining', 'Machining (evenings)', 'Welding', 'Coding', 'Claims'),
  provider: fc.constantFrom('CT State Capital', 'CT State Tunxis', 'Goodwin University'),
});

const sometimesTold = fc.record(
  { pace: fc.constantFrom(...paces), price: range(0, 1000), weeks: range(1, 60) },
  { requiredKeys: [] },
);

/** Catalogues of tracks with different ids, alike enough to tie and to share families. */
export const catalogues: fc.Arbitrary<readonly Track[]> = fc.uniqueArray(
  fc.tuple(alwaysTold, sometimesTold).map(([always, sometimes]) => someTrack({ ...always, ...sometimes })),
  { selector: ({ id }) => id, maxLength: 14, size: 'max' },
);

/** What is most usual in half of the tracks, or else anything. */
function mostly<T>(usual: T, anything: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof(fc.constant(usual), anything);
}

function range(least: number, most: number): fc.Arbitrary<readonly [number, number]> {
  return fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: 0, max: most }))
    .map(([low, more]) => [low, low + more]);
}
