import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { familyOf } from '../../../guidance/matching/familyOf.ts';
import { recommend } from '../../../guidance/matching/recommend.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import type { Wishes } from '../../../guidance/matching/wishes.ts';
import { anyWishes, catalogues, someTrack, someWishes, today } from './someTracks.ts';

const recommended = (tracks: readonly Track[], wishes: Partial<Wishes> = {}) => {
  const { picks, more, shortage } = recommend(tracks, someWishes(wishes), today);
  return {
    picks: picks.map(({ track }) => track.id).join(' '),
    more: more.map(({ track }) => track.id).join(' '),
    shortage,
  };
};

const campus = (id: string, place: string) =>
  someTrack({ id, name: `Machine Technology (${place})`, provider: `CT State ${place}` });

describe('a recommendation', () => {
  test('is the best three, the rest kept for later', () => {
    const tracks = ['a', 'b', 'c', 'd', 'e'].map((id) => someTrack({ id }));
    expect(recommended(tracks)).toEqual({ picks: 'a b c', more: 'd e', shortage: null });
  });

  test('shows one campus of a course while there is another course', () => {
    const tracks = [
      campus('a', 'Capital'),
      campus('b', 'Tunxis'),
      campus('c', 'Naugatuck Valley'),
      someTrack({ id: 'y', status: 'presumed' }),
      someTrack({ id: 'z', status: 'unconfirmed' }),
    ];
    expect(recommended(tracks).picks).toBe('a y z');
    expect(recommended(tracks.slice(0, 4)).picks).toBe('a b y');
  });

  test('fills up with a track for every sector only behind what fits', () => {
    const tracks = [campus('a', 'Capital'), campus('b', 'Tunxis'), someTrack({ id: 'any', sector: 'any' })];
    expect(recommended(tracks).picks).toBe('a b any');
    expect(recommended([...tracks, campus('c', 'Asnuntuck')]).picks).toBe('a b c');
  });

  describe('for someone who takes either', () => {
    const classes = ['a', 'b', 'c'].map((id) => someTrack({ id }));
    const paid = someTrack({ id: 'paid', earns: true, free: 'unknown', status: 'unconfirmed' });

    test('has an earn-while-learning one among the three', () => {
      expect(recommended([...classes, paid])).toMatchObject({ picks: 'a b paid', more: 'c' });
      expect(recommended([...classes, paid], { pay: 'learn' }).picks).toBe('a b c');
    });

    test('does not push out a fitting one for a paid filler', () => {
      const office = { ...paid, sector: 'any' } as const;
      expect(recommended([...classes, office]).picks).toBe('a b c');
      expect(
        recommended([...classes.slice(1), { ...office, id: 'zz' }, someTrack({ id: 'x', sector: 'any' })])
          .picks,
      ).toBe('b c zz');
    });

    test('does not push out one of the field asked for with one of another field', () => {
      const inData = ['a', 'b', 'c'].map((id) => someTrack({ id, fields: ['data'] }));
      const inCloud = someTrack({ id: 'cloud', fields: ['cloud'] });
      const paidSupport: Track = { ...paid, fields: ['it-support'] };
      expect(recommended([...inData, paidSupport], { field: 'data' }).picks).toBe('a b c');
      expect(recommended([...inData.slice(1), inCloud, paidSupport], { field: 'data' }).picks).toBe(
        'b c paid',
      );
    });

    test('does not show a second of one family for the sake of the wage', () => {
      expect(recommended([...classes, { ...paid, name: 'a' }]).picks).toBe('a b c');
    });
  });

  describe('that finds too little says what to think again about', () => {
    const far = someTrack({ id: 'far', towns: ['far'] });
    const byDay = someTrack({ id: 'day', schedules: ['days'] });
    const farByDay = someTrack({ id: 'far-day', towns: ['far'], schedules: ['days'] });
    const miles = ({ towns }: Track) => (towns[0] === 'far' ? 50 : 5);

    test.each<[string, readonly Track[], Partial<Wishes>, readonly string[]]>([
      ['the distance', [far], {}, ['reach']],
      ['the times', [byDay], { schedules: ['evenings'] }, ['schedules']],
      ['the sector', [someTrack({ id: 'health', sector: 'health' })], {}, ['sector']],
      [
        'what is given up most easily',
        [{ ...far, schedules: ['online'] }, byDay, { ...byDay, id: 'day-2' }],
        { schedules: ['online'] },
        ['reach'],
      ],
      [
        'the distance before the sector when both open as much',
        [far, { ...byDay, sector: 'health' }],
        {},
        ['reach'],
      ],
      ['two wishes together', [farByDay], { schedules: ['evenings'] }, ['reach', 'schedules']],
      ['nothing, when nothing helps', [{ ...far, status: 'ended' }], {}, []],
      [
        'interests that leave everything out',
        [byDay],
        { sector: 'unsure', rankedSectors: ['health'] },
        ['sector'],
      ],
    ])('%s', (_, tracks, wishes, loosen) => {
      expect(recommended(tracks, { miles, ...wishes }).shortage).toEqual({ why: 'noneFits', loosen });
    });

    test('and knows few from none', () => {
      expect(recommended([byDay, far], { miles }).shortage).toEqual({ why: 'fewFit', loosen: ['reach'] });
      expect(recommended([byDay], { miles }).shortage).toEqual({ why: 'fewFit', loosen: [] });
    });

    test('though fillers are shown', () => {
      const office = someTrack({ id: 'office', sector: 'any' });
      expect(recommended([office, far], { miles })).toEqual({
        picks: 'office',
        more: '',
        shortage: { why: 'noneFits', loosen: ['reach'] },
      });
    });
  });
});

describe('whatever the catalogue and the wishes, a recommendation', () => {
  test('shows a family twice only when no other fitting family is left', () => {
    fc.assert(
      fc.property(catalogues, anyWishes, (tracks, wishes) => {
        const { picks, more } = recommend(tracks, wishes, today);
        const shown = picks.map(({ track }) => familyOf(track));
        const repeated = new Set(shown).size < shown.length;
        const left = more.filter(({ fits, track }) => fits && !shown.includes(familyOf(track)));
        expect(repeated && left.length > 0).toBe(false);
      }),
    );
  });

  test('holds all that fits when three or fewer fit, and always one that fits when there is one', () => {
    fc.assert(
      fc.property(catalogues, anyWishes, (tracks, wishes) => {
        const { picks, more, shortage } = recommend(tracks, wishes, today);
        expect(picks.length).toBe(Math.min(3, picks.length + more.length));
        const fitting = picks.filter(({ fits }) => fits).length;
        expect(shortage === null).toBe(fitting === 3);
        if (fitting < 3) expect(more.some(({ fits }) => fits)).toBe(false);
      }),
    );
  });

  test('has one that pays a wage for someone who takes either, unless none fits that adds something new', () => {
    fc.assert(
      fc.property(catalogues, anyWishes, (tracks, wishes) => {
        const { picks, more } = recommend(tracks, { ...wishes, field: undefined, pay: 'either' }, today);
        const families = picks.map(({ track }) => familyOf(track));
        const missed = more.filter(
          ({ fits, track }) => fits && track.earns && !families.includes(familyOf(track)),
        );
        expect(picks.some(({ track }) => track.earns) || missed.length === 0).toBe(true);
      }),
    );
  });

  test('gets better when the wishes it names are given up', () => {
    fc.assert(
      fc.property(catalogues, anyWishes, (tracks, wishes) => {
        const { picks, shortage } = recommend(tracks, wishes, today);
        if (shortage === null || shortage.loosen.length === 0) return;
        const looser: Wishes = {
          ...(shortage.loosen.includes('sector')
            ? { ...wishes, sector: 'unsure', rankedSectors: [] }
            : wishes),
          ...(shortage.loosen.includes('reach') && { reach: 'anywhere' }),
          ...(shortage.loosen.includes('schedules') && { schedules: [] }),
        };
        const fitting = (found: typeof picks) => found.filter(({ fits }) => fits).length;
        expect(fitting(recommend(tracks, looser, today).picks)).toBeGreaterThan(fitting(picks));
      }),
    );
  });
});

describe('a family', () => {
  test.each([
    [
      'two campuses of a course',
      ['Machining (Tunxis)', 'CT State Tunxis'],
      ['Machining', 'CT State Capital'],
      true,
    ],
    [
      'two courses of a college',
      ['Machining', 'CT State Capital'],
      ['Cybersecurity', 'CT State Capital'],
      false,
    ],
    ['two providers of a course', ['Nurse aide', 'Seabury'], ['Nurse aide', 'CT State Capital'], false],
    ['another way of writing', ['Nurse-Aide', 'Seabury'], ['nurse aide', 'SEABURY'], true],
  ] as const)('%s', (_, [name, provider], [otherName, otherProvider], same) => {
    const other = familyOf({ name: otherName, provider: otherProvider });
    expect(familyOf({ name, provider }) === other).toBe(same);
  });
});
