import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { familyOf, providerOf } from '../../../guidance/matching/familyOf.ts';
import type { Match } from '../../../guidance/matching/match.ts';
import type { Track } from '../../../guidance/matching/track.ts';
import { variedThree } from '../../../guidance/matching/variedThree.ts';
import { bestFirst } from './bestFirst.ts';
import { anyFacts, anyRest, seekersWith, someSeeker } from './someSeekers.ts';
import { catalogues, someTrack, today } from './someTracks.ts';

const shown = (tracks: readonly Track[], facts: Facts = { sector: 'technology' }) =>
  variedThree(bestFirst(tracks, { ...someSeeker(), facts }, today), facts)
    .map(({ track }) => track.id)
    .join(' ');

const campus = (id: string, place: string) =>
  someTrack({ id, name: `Machine Technology (${place})`, provider: `CT State ${place}` });

const classes = ['a', 'b', 'c'].map((id) => someTrack({ id }));
const poor = { free: 'unknown', status: 'unconfirmed' } as const;
const paid = someTrack({ id: 'paid', earns: true, ...poor });

describe('one course at several campuses', () => {
  const campuses = [campus('a', 'Capital'), campus('b', 'Tunxis'), campus('c', 'Naugatuck Valley')];
  const others = [someTrack({ id: 'y', status: 'presumed' }), someTrack({ id: 'z', status: 'unconfirmed' })];

  test('is shown once while there is another course', () => {
    expect(shown([...campuses, ...others])).toBe('a y z');
    expect(shown([...campuses, ...others.slice(0, 1)])).toBe('a b y');
    expect(shown(campuses)).toBe('a b c');
  });

  test('goes before a track for every sector', () => {
    const office = someTrack({ id: 'office', sector: 'any', provider: 'CT State Capital' });
    expect(shown([...campuses.slice(0, 2), office])).toBe('a b office');
    expect(shown([...campuses, office])).toBe('a b c');
  });
});

describe('one provider', () => {
  const college = ['a', 'b', 'c'].map((id) => someTrack({ id, provider: 'CT State Capital' }));
  const other = someTrack({ id: 'other', provider: 'Goodwin University', ...poor });

  test('is not all that is shown where a second one fits too', () => {
    expect(shown([...college, other])).toBe('a b other');
    expect(shown([...college, { ...other, provider: 'CT State Tunxis' }])).toBe('a b c');
  });

  test('is all that is shown where the second one only fills up or is of another field', () => {
    expect(shown([...college, { ...other, sector: 'any' }])).toBe('a b c');
    const inData = college.map((track) => ({ ...track, fields: ['data' as const] }));
    const inCloud = { ...other, fields: ['cloud' as const] };
    expect(shown([...inData, inCloud], { sector: 'technology', field: 'data' })).toBe('a b c');
  });

  test('makes room for a second one without losing the one that pays a wage', () => {
    const wage = { ...paid, provider: 'CT State Capital' };
    expect(shown([...college, wage, other])).toBe('a other paid');
  });
});

describe('for somebody who takes either', () => {
  test('one that pays a wage is among the three', () => {
    expect(shown([...classes, paid])).toBe('a b paid');
    expect(shown([...classes, paid], { sector: 'technology', pay: 'either' })).toBe('a b paid');
    expect(shown([...classes, paid], { sector: 'technology', pay: 'learn' })).toBe('a b c');
  });

  test('a paid filler pushes out no fitting one, only another filler', () => {
    const office = { ...paid, sector: 'any' as const };
    const advice = someTrack({ id: 'advice', sector: 'any' });
    expect(shown([...classes, office])).toBe('a b c');
    expect(shown([...classes.slice(1), office, advice])).toBe('b c paid');
  });

  test('one of another field pushes out none of the field asked for', () => {
    const asked: Facts = { sector: 'technology', field: 'data' };
    const inData = classes.map((track) => ({ ...track, fields: ['data' as const] }));
    const support = { ...paid, fields: ['it-support' as const] };
    const inCloud = someTrack({ id: 'cloud', fields: ['cloud'] });
    expect(shown([...inData, support], asked)).toBe('a b c');
    expect(shown([...inData.slice(1), inCloud, support], asked)).toBe('b c paid');
  });

  test('one of another job pushes out none of the job asked for', () => {
    const asked: Facts = { sector: 'technology', occupation: '15-1232' };
    const ofJob = classes.map((track) => ({ ...track, occupations: ['15-1232'] }));
    expect(shown([...ofJob, { ...paid, occupations: ['47-2111'] }], asked)).toBe('a b c');
    expect(shown([...ofJob, { ...paid, occupations: ['15-1232'] }], asked)).toBe('a b paid');
  });

  test('no second of one family is shown for the sake of the wage', () => {
    expect(shown([...classes, { ...paid, name: 'a', provider: 'Provider a' }])).toBe('a b c');
  });
});

test('while no sector is asked for, several are shown', () => {
  const health = someTrack({ id: 'nurse', sector: 'health', ...poor });
  expect(shown([...classes, health], {})).toBe('a b nurse');
  expect(shown([...classes, health], { sector: 'technology' })).toBe('a b c');
});

describe('whatever the catalogue and the facts, the three', () => {
  const whatever = (
    claim: (picks: readonly Match[], left: readonly Match[], facts: Facts) => void,
    given: Facts = {},
  ) => {
    fc.assert(
      fc.property(catalogues, anyFacts, anyRest, (tracks, anybody, rest) => {
        const facts = { ...anybody, ...given };
        const matches = bestFirst(tracks, seekersWith(rest)(facts), today);
        const picks = variedThree(matches, facts);
        expect(picks).toEqual(matches.filter((match) => picks.includes(match)));
        claim(
          picks,
          matches.filter((match) => !picks.includes(match)),
          facts,
        );
      }),
      { numRuns: 300 },
    );
  };

  test('are as many as there are, fitting ones first', () => {
    whatever((picks, left) => {
      expect(picks).toHaveLength(Math.min(3, picks.length + left.length));
      const someFill = picks.some(({ fits }) => !fits);
      expect(someFill && left.some(({ fits }) => fits)).toBe(false);
    });
  });

  test('show a family twice only when no other fitting family is left', () => {
    whatever((picks, left) => {
      const families = picks.map(({ track }) => familyOf(track));
      const repeats = new Set(families).size < families.length;
      const missed = left.filter(({ fits, track }) => fits && !families.includes(familyOf(track)));
      expect(repeats && missed.length > 0).toBe(false);
    });
  });

  const isOfAskedField = ({ reasons }: Match) => !reasons.some(({ code }) => code === 'otherField');

  test('are of two providers where a second one fits', () => {
    whatever((picks, left) => {
      const [own, ...others] = new Set(picks.map(({ track }) => providerOf(track)));
      if (picks.length < 3 || others.length > 0) return;
      const missed = left.filter(
        (match) => match.fits && isOfAskedField(match) && providerOf(match.track) !== own,
      );
      expect(missed).toEqual([]);
    });
  });

  test('hold one that pays a wage for somebody who takes either, unless none fits that adds something new', () => {
    whatever(
      (picks, left) => {
        const families = picks.map(({ track }) => familyOf(track));
        const missed = left.filter(
          (match) =>
            match.fits &&
            isOfAskedField(match) &&
            match.track.earns &&
            !families.includes(familyOf(match.track)),
        );
        expect(picks.some(({ track }) => track.earns) || missed.length === 0).toBe(true);
      },
      { pay: 'either' },
    );
  });
});
