import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { loosableWishes, without } from '../../../guidance/matching/loosen.ts';
import { judgedBy, obstaclesOf } from '../../../guidance/matching/judgedBy.ts';
import { matchTracks } from '../../../guidance/matching/matchTracks.ts';
import type { Match } from '../../../guidance/matching/match.ts';
import { recommend } from '../../../guidance/matching/recommend.ts';
import type { Seeker } from '../../../guidance/matching/seeker.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import { addDays } from '../../../guidance/time/addDays.ts';
import { isTrue } from './isTrue.ts';
import { anyFacts, anyRest, anySeeker, seekersWith } from './someSeekers.ts';
import { bestFirst } from './bestFirst.ts';
import { catalogues, today } from './someTracks.ts';

const anyDay = fc.integer({ min: 0, max: 730 }).map((days) => addDays(today, days));

/** What a track must not be for somebody, said again without the rules. */
const forbidden: Readonly<Record<string, (track: Track, facts: Facts) => boolean>> = {
  sector: ({ sector, fields }, facts) =>
    ![undefined, sector].includes(facts.sector) &&
    sector !== 'any' &&
    !(facts.sector === 'technology' && fields.length > 0),
  times: ({ schedules }, { times = [] }) =>
    times.length > 0 &&
    schedules.length > 0 &&
    ![...times, 'online'].some((time) => schedules.some((taught) => taught === time)),
  home: ({ online }, { times = [] }) => times.join() === 'online' && !online,
  pace: ({ pace }, facts) => facts.pace === 'part' && pace === 'full',
  weeks: ({ weeks = [0, 0] }, facts) => weeks[0] > (facts.weeks ?? Infinity),
  wage: ({ earns }, { pay }) => pay === 'earn' && !earns,
  price: ({ free, price = [0, 0] }, { canPay = Infinity }) => free === 'no' && price[0] > canPay,
  language: ({ languages }, { learnsIn }) =>
    learnsIn !== undefined && languages.length > 0 && !languages.some((each) => learnsIn.includes(each)),
  diploma: ({ conditions }, { education }) =>
    conditions.includes('high-school-diploma') && education === 'none',
  age: ({ conditions }, { age = 18 }) => conditions.includes('age-18') && age < 18,
  snap: ({ conditions }, { snap }) => conditions.includes('gets-snap') && snap === false,
  license: ({ conditions }, { driverLicense }) =>
    conditions.includes('driver-license') && driverLicense === false,
};

/** Every way to ask for less, one wish at a time. */
function loosenings(facts: Facts): readonly Facts[] {
  const { reach, times = [], weeks, canPay, startBy } = facts;
  return [
    ...loosableWishes.filter((wish) => wish !== 'sector').map((wish) => without(facts, [wish])),
    without(facts, ['field']),
    without(facts, ['occupation']),
    without(facts, ['learnsIn']),
    ...(reach === 'near' ? [{ ...facts, reach: 'region' as const }] : []),
    ...(times.length > 0 ? [{ ...facts, times: [...times, 'weekends' as const] }] : []),
    ...(weeks === undefined ? [] : [{ ...facts, weeks: weeks + 10 }]),
    ...(canPay === undefined ? [] : [{ ...facts, canPay: canPay + 300 }]),
    ...(startBy === undefined ? [] : [{ ...facts, startBy: addDays(startBy, 60) }]),
  ];
}

const best = (matches: readonly Match[]) => matches[0]?.score ?? -1;

function isNoWorse(after: readonly Match[], before: readonly Match[]): void {
  expect(best(after)).toBeGreaterThanOrEqual(best(before));
  expect(after.length).toBeGreaterThanOrEqual(before.length);
}

function everyMatch(claim: (match: Match, seeker: Seeker, day: string) => void): void {
  fc.assert(
    fc.property(catalogues, anySeeker, anyDay, (tracks, seeker, day) => {
      for (const match of matchTracks(tracks, seeker, day)) claim(match, seeker, day);
    }),
  );
}

describe('whatever the catalogue, the seeker and the day', () => {
  test('nothing that ended or was turned down is offered, and nothing past its expiry is called open', () => {
    everyMatch(({ track, status, reasons }, { rejected }, day) => {
      expect(track.status).not.toBe('ended');
      expect(rejected).not.toContain(track.id);
      expect(reasons).toContainEqual({ code: status });
      if (track.expiresOn <= day) expect(status).toBe('unconfirmed');
    });
  });

  test('every reason is true, and the status, place and cost are always told', () => {
    everyMatch(({ track, reasons }, seeker, day) => {
      expect(reasons.filter((reason) => !isTrue(reason, track, seeker, day))).toEqual([]);
      const codes = reasons.map(({ code }) => code).join(' ');
      expect(codes).toMatch(/open|presumed|unconfirmed/);
      expect(codes).toMatch(/near|region|far|online|statewide|distanceUnknown/);
      expect(codes).toMatch(/free|wasFree|cost|aidUnlikely|aidElsewhere/);
    });
  });

  test('a match breaks nothing that is known of the seeker', () => {
    everyMatch(({ track }, { facts, miles, rankedSectors }) => {
      const broken = Object.keys(forbidden).filter((name) => forbidden[name]?.(track, facts));
      expect(broken).toEqual([]);
      const limit = { near: 10, region: 30, anywhere: Infinity }[facts.reach ?? 'anywhere'];
      if (facts.sector === undefined && rankedSectors.length > 0)
        expect([...rankedSectors, 'any']).toContain(track.sector);
      if (!track.online && !track.statewide) expect(miles(track) ?? 0).toBeLessThanOrEqual(limit);
    });
  });

  test('a track is offered exactly when nothing stands in its way, for the points of all criteria together', () => {
    fc.assert(
      fc.property(catalogues, anySeeker, anyDay, (tracks, seeker, day) => {
        const possible = tracks.filter((track) => obstaclesOf(track, seeker, day).length === 0);
        const points = (track: Track) =>
          judgedBy(track, seeker, day).reduce((sum, each) => sum + each.points, 0);
        const scores = matchTracks(tracks, seeker, day).map(({ track, score }) => [track.id, score] as const);
        expect(new Map(scores)).toEqual(new Map(possible.map((track) => [track.id, points(track)])));
      }),
    );
  });

  test('no filler stands before a fitting track', () => {
    fc.assert(
      fc.property(catalogues, anySeeker, (tracks, seeker) => {
        const fits = bestFirst(tracks, seeker, today).map((match) => match.fits);
        expect(fits).toEqual([...fits].sort((one, other) => Number(other) - Number(one)));
      }),
    );
  });

  test('the order in which tracks are listed changes nothing', () => {
    const shuffledToo = catalogues.chain((tracks) =>
      fc.tuple(fc.constant(tracks), fc.shuffledSubarray([...tracks], { minLength: tracks.length })),
    );
    fc.assert(
      fc.property(shuffledToo, anyFacts, anyRest, ([tracks, shuffled], facts, rest) => {
        const seekerFor = seekersWith(rest);
        const shown = (list: readonly Track[]) => {
          const { picks, shortage } = recommend(list, facts, seekerFor, today);
          return { shortage, picks: picks.map(({ track, score, reasons }) => [track.id, score, reasons]) };
        };
        expect(shown(shuffled)).toEqual(shown(tracks));
      }),
    );
  });

  test('asking for less never makes the best score worse, nor the matches fewer', () => {
    fc.assert(
      fc.property(catalogues, anyFacts, anyRest, (tracks, facts, rest) => {
        const matches = (asked: Facts) => bestFirst(tracks, seekersWith(rest)(asked), today);
        const before = matches(facts);
        for (const looser of loosenings(facts)) isNoWorse(matches(looser), before);
      }),
    );
  });

  test('asking for no sector never does either, for somebody without interests', () => {
    fc.assert(
      fc.property(catalogues, anyFacts, (tracks, facts) => {
        const seekerFor = seekersWith();
        const after = bestFirst(tracks, seekerFor(without(facts, ['sector'])), today);
        isNoWorse(after, bestFirst(tracks, seekerFor(facts), today));
      }),
    );
  });
});
