import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scoreInterests } from '../../../guidance/interests/scoreInterests.ts';
import { sectorsFor } from '../../../guidance/interests/sectorsFor.ts';
import type { OccupationInterests } from '../../../guidance/interests/sectorsFor.ts';
import type { Sector } from '../../../guidance/matching/track.ts';
import { answerSheet, answerSheets } from './answerSheets.ts';

/** O*NET 30.2: electricians, power-line installers, machinists, nursing assistants, claims clerks, software developers. */
const occupations: readonly OccupationInterests[] = [
  occupation('trades', 7, 2.7, 1.24, 1.32, 1.81, 4.09),
  occupation('energy', 7, 2.66, 1, 1.28, 1.78, 3.8),
  occupation('manufacturing', 7, 3.7, 1.95, 1.16, 1.21, 4.4),
  occupation('health', 4.58, 2.72, 1, 5.7, 1.77, 4.24),
  occupation('insurance', 1.24, 2.43, 1, 2.56, 3.86, 7),
  occupation('technology', 3.61, 6.05, 2.37, 1.81, 1.87, 5.62),
];

function occupation(sector: Sector, ...[R, I, A, S, E, C]: [number, number, number, number, number, number]) {
  return { sector, interests: { R, I, A, S, E, C } };
}

const rankingOf = (drawn: string) => sectorsFor(scoreInterests(answerSheet(drawn)), occupations);

describe('the sectors for a profile', () => {
  test.each([
    ['caring', '-- -- -- ++ -- --', 'health'],
    ['inquiring', '-- ++ -- -- -- --', 'technology'],
    ['organising and selling', '-- -- -- -- ++ ++', 'insurance'],
    ['organising and inquiring', '-- ++ -- -- -- ++', 'technology'],
  ])('a clearly %s person is led to one sector', (_, drawn, sector) => {
    expect(rankingOf(drawn)).toMatchObject({ verdict: 'clear', leading: [sector] });
  });

  test('hands-on sectors, whose work is alike, are named together and not told apart', () => {
    const { verdict, leading } = rankingOf('++ -- -- -- -- --');
    expect(verdict).toBe('close');
    expect(new Set(leading)).toEqual(new Set(['manufacturing', 'trades', 'energy']));
  });

  test('purely artistic answers find no sector that is like them', () => {
    expect(rankingOf('-- -- ++ -- -- --')).toMatchObject({ verdict: 'weak', leading: [] });
  });

  test.each([
    '++ ++ ++ ++ ++ ++',
    '?? ?? ?? ?? ?? ??',
    '?? ?? +? ?? ?? ??',
    '++ .. .. .. .. ..',
    '.. .. .. .. .. ..',
  ])('answers that are flat or too few (%s) rank nothing', (drawn) => {
    expect(rankingOf(drawn)).toEqual({ verdict: 'undecided', ranked: [], leading: [] });
  });

  test('equal sectors stand in catalogue order and are called close', () => {
    const twins = [occupation('childcare', 1, 1, 1, 7, 1, 1), occupation('health', 2, 2, 2, 6, 2, 2)];
    expect(sectorsFor(scoreInterests(answerSheet('-- -- -- ++ -- --')), twins)).toEqual({
      verdict: 'close',
      ranked: [
        { sector: 'health', fit: 1 },
        { sector: 'childcare', fit: 1 },
      ],
      leading: ['health', 'childcare'],
    });
  });

  test('a sector without three occupations is judged by the mean of those it has', () => {
    const mixed = [occupation('health', 1, 1, 1, 7, 1, 1), occupation('health', 1, 1, 1, 1, 1, 7)];
    const [fit] = sectorsFor(scoreInterests(answerSheet('-- -- -- ++ -- --')), mixed).ranked;
    expect(fit).toEqual({ sector: 'health', fit: 0.4 });
  });

  test('sectors whose work is no great fit are ranked but not named', () => {
    const half = [occupation('health', 1, 7, 1, 7, 7, 1), occupation('childcare', 7, 7, 7, 1, 1, 1)];
    expect(sectorsFor(scoreInterests(answerSheet('-- -- -- ++ -- --')), half)).toEqual({
      verdict: 'weak',
      ranked: [
        { sector: 'health', fit: 0.447 },
        { sector: 'childcare', fit: -0.447 },
      ],
      leading: [],
    });
  });

  test('four sectors are named at most', () => {
    const names = ['technology', 'insurance', 'manufacturing', 'trades', 'energy'] as const;
    const alike = names.map((sector) => occupation(sector, 7, 1, 1, 1, 1, 1));
    const { ranked, leading } = sectorsFor(scoreInterests(answerSheet('++ -- -- -- -- --')), alike);
    expect(ranked).toHaveLength(5);
    expect(leading).toEqual(names.slice(0, 4));
  });

  test('after all activities a smaller lead is enough than after the first twelve', () => {
    const pair = [occupation('trades', 7, 1, 1, 1, 1, 1), occupation('energy', 7, 1, 1, 1, 1, 4)];
    const answered = (drawn: string) => sectorsFor(scoreInterests(answerSheet(drawn)), pair);
    expect(answered('++ -- -- -- -- --')).toMatchObject({ verdict: 'close', leading: ['trades', 'energy'] });
    expect(answered('++++ ---- ---- ---- ---- ----')).toMatchObject({
      verdict: 'clear',
      leading: ['trades'],
    });
  });

  test('a skipped type is left out of the comparison', () => {
    const [best] = rankingOf('-- -- .. ++ -- --').ranked;
    expect(best?.sector).toBe('health');
  });

  test('a sector without occupations, or without any profile of its own, is not ranked', () => {
    const level = [...occupations, occupation('transport', 3, 3, 3, 3, 3, 3)];
    const names = sectorsFor(scoreInterests(answerSheet('-- -- -- ++ -- --')), level).ranked.map(
      ({ sector }) => sector,
    );
    expect(names).not.toContain('transport');
    expect(names).not.toContain('childcare');
    expect(names).toHaveLength(6);
    expect(sectorsFor(scoreInterests(answerSheet('++ -- -- -- -- --')), []).verdict).toBe('undecided');
  });

  test('the order in which occupations are listed does not matter', () => {
    const shuffled = fc.shuffledSubarray([...occupations], { minLength: occupations.length });
    fc.assert(
      fc.property(answerSheets, shuffled, (sheet, listed) => {
        const profile = scoreInterests(sheet);
        expect(sectorsFor(profile, listed)).toEqual(sectorsFor(profile, occupations));
      }),
    );
  });

  test('the best fit comes first, and at most four are named, all of them near it', () => {
    fc.assert(
      fc.property(answerSheets, (sheet) => {
        const profile = scoreInterests(sheet);
        const { ranked, leading, verdict } = sectorsFor(profile, occupations);
        const fits = ranked.map(({ fit }) => fit);
        expect(fits).toEqual([...fits].sort((one, other) => other - one));
        const difference = profile.answered <= 12 ? 0.15 : 0.1;
        const near = ranked
          .filter(({ fit }) => (fits[0] ?? 0) - fit < difference)
          .map(({ sector }) => sector);
        expect(leading).toEqual(verdict === 'clear' || verdict === 'close' ? near.slice(0, 4) : []);
        expect(verdict === 'weak').toBe(ranked.length > 0 && (fits[0] ?? 0) < 0.608);
      }),
    );
  });
});
