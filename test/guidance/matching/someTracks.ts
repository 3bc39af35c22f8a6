import fc from 'fast-check';
import { schedules, sectors, technologyFields, trackStatuses } from '../../../guidance/matching/track.ts';
import type { Schedule, Track } from '../../../guidance/matching/track.ts';
import { payWishes, reaches } from '../../../guidance/matching/wishes.ts';
import type { Wishes } from '../../../guidance/matching/wishes.ts';

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
    earns: false,
    free: 'yes',
    status: 'open',
    verifiedOn: '2026-06-01',
    expiresOn: '2027-06-01',
    occupations: [],
    name: given.id,
    provider: 'A provider',
    credential: { en: 'certificate', es: 'certificado' },
    ...given,
  };
}

/** Technology, near by, any time, any pay, everything five miles away; what is given differs. */
export function someWishes(given: Partial<Wishes> = {}): Wishes {
  return { sector: 'technology', miles: () => 5, reach: 'near', schedules: [], pay: 'either', ...given };
}

/** Miles from the resident by the first town of the track; a town that is not in it is of unknown distance. */
const milesByTown: Readonly<Record<string, number>> = {
  'two-miles': 2,
  ten: 10,
  eleven: 11,
  thirty: 30,
  sixty: 60,
};

/** Miles as the tests' tracks are placed. */
export const milesTo = ({ towns: [town = ''] }: Track): number | null => milesByTown[town] ?? null;

const times = fc.subarray<Schedule>([...schedules]);

/** Catalogues of tracks with different ids, alike enough to tie and to share families. */
export const catalogues: fc.Arbitrary<readonly Track[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.stringMatching(/^[a-c]{1,3}$/),
      sector: fc.constantFrom(...sectors.slice(0, 3), 'any' as const),
      fields: fc.subarray(technologyFields.slice(0, 2)),
      towns: fc.constantFrom<readonly string[]>([], ...Object.keys(milesByTown).map((town) => [town]), [
        'nowhere',
      ]),
      online: fc.boolean(),
      statewide: fc.boolean(),
      schedules: times,
      earns: fc.boolean(),
      free: fc.constantFrom<Track['free']>('yes', 'aid', 'no', 'unknown'),
      status: fc.constantFrom(...trackStatuses),
      expiresOn: fc.constantFrom('2026-11-21', today, '2026-11-23'),
      name: fc.constantFrom('Machining', 'Machining (evenings)', 'Welding'),
      provider: fc.constantFrom('CT State Capital', 'CT State Tunxis', 'Goodwin University'),
    })
    .map(someTrack),
  { selector: ({ id }) => id, maxLength: 14 },
);

/** Any wishes, over the tracks of `catalogues`. */
export const anyWishes: fc.Arbitrary<Wishes> = fc.record(
  {
    sector: fc.constantFrom('unsure' as const, ...sectors.slice(0, 3)),
    rankedSectors: fc.subarray(sectors.slice(0, 3)),
    field: fc.constantFrom(...technologyFields.slice(0, 2)),
    miles: fc.constant(milesTo),
    reach: fc.constantFrom(...reaches),
    schedules: times,
    pay: fc.constantFrom(...payWishes),
  },
  { requiredKeys: ['sector', 'miles', 'reach', 'schedules', 'pay'] },
);
