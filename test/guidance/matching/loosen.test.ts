import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { loosableWishes, without, wishesToLoosen } from '../../../guidance/matching/loosen.ts';
import { matchTracks } from '../../../guidance/matching/matchTracks.ts';
import type { Seeker } from '../../../guidance/matching/seeker.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import { anyFacts, anyRest, seekersWith, someSeeker } from './someSeekers.ts';
import { catalogues, someTrack, today } from './someTracks.ts';

const miles = ({ towns }: Pick<Track, 'towns'>) => (towns[0] === 'far' ? 50 : 5);
const asks: Facts = { sector: 'technology', reach: 'near' };
const far: Partial<Track> = { towns: ['far'] };

function loosened(tracks: readonly Partial<Track>[], facts: Facts, given: Partial<Seeker> = {}) {
  const catalogue = tracks.map((track, place) => someTrack({ id: `track-${place}`, ...track }));
  const seekerFor = (tried: Facts) => ({ ...someSeeker({}, { miles, ...given }), facts: tried });
  return wishesToLoosen(catalogue, facts, seekerFor, today);
}

describe('what to think again about is', () => {
  test.each<[string, readonly Partial<Track>[], Facts, readonly string[]]>([
    ['the distance', [far], {}, ['reach']],
    ['the times', [{}], { times: ['evenings'] }, ['times']],
    ['the length', [{ weeks: [9, 9] }], { weeks: 8 }, ['weeks']],
    ['the hours a week', [{ pace: 'full' }], { pace: 'part' }, ['pace']],
    ['the start', [{ starts: ['2027-01-20'] }], { startBy: '2027-01-01' }, ['startBy']],
    ['the money', [{ free: 'no' }], { canPay: 0 }, ['canPay']],
    ['the wage', [{}], { pay: 'earn' }, ['pay']],
    ['the sector', [{ sector: 'health' }], {}, ['sector']],
    ['the distance before the sector', [far, { sector: 'health' }], {}, ['reach']],
    ['the times before the wage', [{}, { earns: true }], { times: ['evenings'], pay: 'earn' }, ['times']],
    ['two together', [{ ...far, weeks: [9, 9] }], { weeks: 8 }, ['reach', 'weeks']],
    [
      'three together',
      [{ ...far, weeks: [9, 9], pace: 'full' }],
      { weeks: 8, pace: 'part' },
      ['reach', 'weeks', 'pace'],
    ],
    [
      'one alone before two together',
      [{ ...far, pace: 'full' }, { free: 'no' }],
      { pace: 'part', canPay: 0 },
      ['canPay'],
    ],
    [
      'nothing, when it takes four',
      [{ ...far, weeks: [9, 9], pace: 'full' }],
      { weeks: 8, pace: 'part', pay: 'earn' },
      [],
    ],
    ['nothing, when it has ended', [{ ...far, status: 'ended' }], {}, []],
    ['nothing, when it is who they are', [{ conditions: ['veteran'] }], { veteran: false }, []],
    [
      'nothing, when nothing was asked for but that',
      [{ conditions: ['age-18'] }],
      { age: 16, times: [] },
      [],
    ],
  ])('%s', (_, tracks, facts, wishes) => {
    expect(loosened(tracks, { ...asks, ...facts })).toEqual(wishes);
  });

  test('the sector, when only fillers or nothing of it are there and the interests name others', () => {
    const tracks: readonly Partial<Track>[] = [{ sector: 'any' }, { sector: 'health' }];
    expect(loosened(tracks, asks, { rankedSectors: ['health'] })).toEqual(['sector']);
    expect(loosened(tracks, asks, { rankedSectors: ['trades'] })).toEqual([]);
  });
});

test('with the sector goes the kind of technology work or the job, and nothing else', () => {
  const facts: Facts = { sector: 'technology', field: 'cloud', age: 30, times: [] };
  expect(without({ sector: 'trades', occupation: '47-2111', age: 30 }, ['sector'])).toEqual({ age: 30 });
  expect(without(facts, ['sector'])).toEqual({ age: 30, times: [] });
  expect(without(facts, ['times', 'age'])).toEqual({ sector: 'technology', field: 'cloud' });
});

test('whatever the catalogue, giving up what is named brings more that fits, and giving up less does not', () => {
  fc.assert(
    fc.property(catalogues, anyFacts, anyRest, (tracks, facts, rest) => {
      const seekerFor = seekersWith(rest);
      const fitting = (tried: Facts) =>
        matchTracks(tracks, seekerFor(tried), today).filter(({ fits }) => fits).length;
      const named = wishesToLoosen(tracks, facts, seekerFor, today);
      const now = fitting(facts);
      if (named.length > 0) expect(fitting(without(facts, named))).toBeGreaterThan(now);
      const alone = named.length === 1 ? [] : loosableWishes.filter((wish) => facts[wish] !== undefined);
      for (const wish of alone) expect(fitting(without(facts, [wish]))).toBeLessThanOrEqual(now);
    }),
  );
});
