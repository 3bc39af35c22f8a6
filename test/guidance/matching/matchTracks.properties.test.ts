import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchTracks } from '../../../guidance/matching/matchTracks.ts';
import type { Match } from '../../../guidance/matching/matchTracks.ts';
import type { Reason } from '../../../guidance/matching/reason.ts';
import { recommend } from '../../../guidance/matching/recommend.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import type { Wishes } from '../../../guidance/matching/wishes.ts';
import { anyWishes, catalogues, milesTo, today } from './someTracks.ts';

/** What each reason claims, said again without the rules. */
function isTrue(reason: Reason, track: Track, wishes: Wishes): boolean {
  const miles = milesTo(track);
  const current = today < track.expiresOn;
  switch (reason.code) {
    case 'sector':
      return wishes.sector === track.sector && reason.sector === track.sector;
    case 'interests':
      return (
        wishes.sector === 'unsure' &&
        wishes.rankedSectors?.includes(reason.sector) === true &&
        reason.sector === track.sector
      );
    case 'anySector':
      return track.sector === 'any';
    case 'field':
      return reason.field === wishes.field && track.fields.includes(reason.field);
    case 'otherField':
      return wishes.field !== undefined && track.fields.length > 0 && !track.fields.includes(wishes.field);
    case 'open':
    case 'presumed':
      return track.status === reason.code && current;
    case 'unconfirmed':
      return track.status === 'unconfirmed' || !current;
    case 'near':
      return reason.miles === miles && miles <= 10;
    case 'region':
      return reason.miles === miles && miles > 10 && miles <= 30;
    case 'far':
      return reason.miles === miles && miles > 30 && wishes.reach === 'anywhere';
    case 'online':
      return track.online;
    case 'statewide':
      return track.statewide;
    case 'distanceUnknown':
      return miles === null && !track.online && !track.statewide;
    case 'schedule':
      return (
        reason.schedules.length > 0 &&
        reason.schedules.every(
          (time) => track.schedules.includes(time) && [...wishes.schedules, 'online'].includes(time),
        )
      );
    case 'scheduleUnknown':
      return track.schedules.length === 0 && wishes.schedules.length > 0;
    case 'earns':
      return track.earns;
    case 'noWage':
      return !track.earns && wishes.pay === 'earn';
    case 'free':
      return track.free === 'yes';
    case 'freeWithAid':
      return track.free === 'aid';
    case 'costs':
      return track.free === 'no';
    case 'costUnknown':
      return track.free === 'unknown';
  }
}

/** Every way to ask for less, one wish at a time. */
function loosenings(wishes: Wishes): readonly Wishes[] {
  return [
    { ...wishes, field: undefined },
    { ...wishes, sector: 'unsure', rankedSectors: [] },
    { ...wishes, reach: wishes.reach === 'near' ? 'region' : 'anywhere' },
    { ...wishes, reach: 'anywhere' },
    { ...wishes, schedules: [] },
    ...(wishes.schedules.length > 0
      ? [{ ...wishes, schedules: [...wishes.schedules, 'weekends' as const] }]
      : []),
    { ...wishes, pay: 'either' },
  ];
}

const best = (matches: readonly Match[]) => matches[0]?.score ?? -1;

describe('whatever the catalogue and the wishes', () => {
  test('nothing that ended is offered and nothing past its expiry is called open', () => {
    fc.assert(
      fc.property(catalogues, anyWishes, (tracks, wishes) => {
        for (const { track, status } of matchTracks(tracks, wishes, today)) {
          expect(track.status).not.toBe('ended');
          if (track.expiresOn <= today) expect(status).toBe('unconfirmed');
        }
      }),
    );
  });

  test('every reason is true, and the status, place and cost are always told', () => {
    fc.assert(
      fc.property(catalogues, anyWishes, (tracks, wishes) => {
        for (const { track, reasons } of matchTracks(tracks, wishes, today)) {
          expect(reasons.filter((reason) => !isTrue(reason, track, wishes))).toEqual([]);
          const codes = reasons.map(({ code }) => code).join(' ');
          expect(codes).toMatch(/open|presumed|unconfirmed/);
          expect(codes).toMatch(/near|region|far|online|statewide|distanceUnknown/);
          expect(codes).toMatch(/free|cost/);
        }
      }),
    );
  });

  test('a match breaks none of the wishes that leave tracks out', () => {
    fc.assert(
      fc.property(catalogues, anyWishes, (tracks, wishes) => {
        const limit = { near: 10, region: 30, anywhere: 1000 }[wishes.reach];
        for (const { track } of matchTracks(tracks, wishes, today)) {
          expect(track.online || track.statewide || (milesTo(track) ?? 0) <= limit).toBe(true);
          expect(['unsure', 'any', track.sector].includes(wishes.sector) || track.sector === 'any').toBe(
            true,
          );
          const suits = [...wishes.schedules, 'online'].some((time) =>
            track.schedules.some((taught) => taught === time),
          );
          expect(suits || track.schedules.length === 0 || wishes.schedules.length === 0).toBe(true);
        }
      }),
    );
  });

  test('no filler stands before a fitting track', () => {
    fc.assert(
      fc.property(catalogues, anyWishes, (tracks, wishes) => {
        const fits = matchTracks(tracks, wishes, today).map((match) => match.fits);
        expect(fits).toEqual([...fits].sort((one, other) => Number(other) - Number(one)));
      }),
    );
  });

  test('the order in which tracks are listed changes nothing', () => {
    const shuffledToo = catalogues.chain((tracks) =>
      fc.tuple(fc.constant(tracks), fc.shuffledSubarray([...tracks], { minLength: tracks.length })),
    );
    fc.assert(
      fc.property(shuffledToo, anyWishes, ([tracks, shuffled], wishes) => {
        expect(recommend(shuffled, wishes, today)).toEqual(recommend(tracks, wishes, today));
      }),
    );
  });

  test('asking for less never makes the best score worse, nor the matches fewer', () => {
    fc.assert(
      fc.property(catalogues, anyWishes, (tracks, wishes) => {
        const before = matchTracks(tracks, wishes, today);
        for (const looser of loosenings(wishes)) {
          const after = matchTracks(tracks, looser, today);
          expect(best(after)).toBeGreaterThanOrEqual(best(before));
          expect(after.length).toBeGreaterThanOrEqual(before.length);
        }
      }),
    );
  });
});
