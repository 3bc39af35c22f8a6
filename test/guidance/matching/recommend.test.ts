import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { without } from '../../../guidance/matching/loosen.ts';
import { matchTracks } from '../../../guidance/matching/matchTracks.ts';
import { recommend } from '../../../guidance/matching/recommend.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import { anyFacts, anyRest, seekersWith, someSeeker } from './someSeekers.ts';
import { catalogues, someTrack, today } from './someTracks.ts';

const miles = ({ towns }: Pick<Track, 'towns'>) => (towns[0] === 'far' ? 50 : 5);

function recommended(tracks: readonly Track[], facts: Facts = {}) {
  const seekerFor = (tried: Facts) => ({ ...someSeeker({}, { miles }), facts: tried });
  const asks: Facts = { sector: 'technology', reach: 'near', ...facts };
  const { picks, shortage } = recommend(tracks, asks, seekerFor, today);
  return { picks: picks.map(({ track }) => track.id).join(' '), shortage };
}

const far = someTrack({ id: 'far', towns: ['far'] });
const byDay = someTrack({ id: 'day', schedules: ['days'] });

describe('a recommendation', () => {
  test('is the best three, and short of nothing', () => {
    const tracks = ['a', 'b', 'c', 'd', 'e'].map((id) => someTrack({ id }));
    expect(recommended(tracks)).toEqual({ picks: 'a b c', shortage: null });
  });

  test('of less than three says which wish leaves others out', () => {
    expect(recommended([far])).toEqual({ picks: '', shortage: { why: 'noneFits', loosen: ['reach'] } });
    expect(recommended([byDay, far])).toEqual({
      picks: 'day',
      shortage: { why: 'fewFit', loosen: ['reach'] },
    });
  });

  test('of less than three names no wish when none would bring more', () => {
    expect(recommended([byDay]).shortage).toEqual({ why: 'fewFit', loosen: [] });
    expect(recommended([]).shortage).toEqual({ why: 'noneFits', loosen: [] });
  });

  test('is short of what fits, though fillers are shown', () => {
    const office = someTrack({ id: 'office', sector: 'any' });
    expect(recommended([office, far])).toEqual({
      picks: 'office',
      shortage: { why: 'noneFits', loosen: ['reach'] },
    });
  });
});

describe('whatever the catalogue and the facts, a recommendation', () => {
  test('is short exactly when fewer than three tracks fit', () => {
    fc.assert(
      fc.property(catalogues, anyFacts, anyRest, (tracks, facts, rest) => {
        const { shortage } = recommend(tracks, facts, seekersWith(rest), today);
        const fitting = matchTracks(tracks, seekersWith(rest)(facts), today).filter(({ fits }) => fits);
        expect(shortage?.why ?? null).toBe(
          fitting.length >= 3 ? null : fitting.length === 0 ? 'noneFits' : 'fewFit',
        );
      }),
    );
  });

  test('gets better when the wishes it names are given up', () => {
    fc.assert(
      fc.property(catalogues, anyFacts, anyRest, (tracks, facts, rest) => {
        const shown = (asked: Facts) => recommend(tracks, asked, seekersWith(rest), today);
        const fitting = (asked: Facts) => shown(asked).picks.filter(({ fits }) => fits).length;
        const { shortage } = shown(facts);
        if (shortage === null || shortage.loosen.length === 0) return;
        expect(fitting(without(facts, shortage.loosen))).toBeGreaterThan(fitting(facts));
      }),
    );
  });
});
