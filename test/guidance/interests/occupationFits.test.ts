import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hollandTypes } from '../../../guidance/interests/hollandTypes.ts';
import { occupationFits } from '../../../guidance/interests/occupationFits.ts';

type Six = readonly [number, number, number, number, number, number];

const byType = <T>(values: readonly T[]) =>
  Object.fromEntries(hollandTypes.map((type, index) => [type, values[index]])) as Record<
    'R' | 'I' | 'A' | 'S' | 'E' | 'C',
    T
  >;
const profileOf = (...scores: readonly (number | null)[]) => ({ scores: byType(scores) });
const job = (name: string, ...interests: Six) => ({ name, interests: byType(interests) });

/** O*NET 30.2. */
const electrician = job('electrician', 7, 2.7, 1.24, 1.32, 1.81, 4.09);
const nursingAssistant = job('nursing assistant', 4.58, 2.72, 1, 5.7, 1.77, 4.24);
const claimsClerk = job('claims clerk', 1.24, 2.43, 1, 2.56, 3.86, 7);
const jobs = [claimsClerk, electrician, nursingAssistant];

describe('how occupations fit', () => {
  test('the one most like the scores comes first, each with its correlation and its grade', () => {
    const fits = occupationFits(profileOf(4, 1, 0, 0, 0, 2), jobs);
    expect(fits.map(({ occupation, grade }) => [occupation.name, grade])).toEqual([
      ['electrician', 'best'],
      ['nursing assistant', null],
      ['claims clerk', null],
    ]);
    expect(fits.map(({ fit }) => fit)).toEqual([
      expect.closeTo(0.9956, 4),
      expect.closeTo(0.4277, 4),
      expect.closeTo(0.0161, 4),
    ]);
  });

  test.each([
    [0.7291, 'best'],
    [0.7289, 'great'],
    [0.6081, 'great'],
    [0.6079, null],
  ])('a correlation of %d is graded %s', (wanted, grade) => {
    const rest = Math.sqrt(1 - wanted ** 2);
    const made = job('made', 4 + wanted, 4 - wanted, 4 + rest, 4 - rest, 4, 4);
    const [fit] = occupationFits(profileOf(4, 2, 3, 3, 3, 3), [made]);
    expect(fit?.fit).toBeCloseTo(wanted, 9);
    expect(fit?.grade).toBe(grade);
  });

  test.each([
    ['everything is liked the same', [2, 2, 2, 2, 2, 2]],
    ['nothing was scored', [null, null, null, null, null, null]],
    ['only two types were scored', [4, 0, null, null, null, null]],
  ])('nothing fits when %s', (_, scores) => {
    expect(occupationFits(profileOf(...scores), jobs)).toEqual([]);
  });

  test('an occupation that is of no type in particular is left out', () => {
    expect(occupationFits(profileOf(4, 1, 0, 0, 0, 2), [job('any', 3, 3, 3, 3, 3, 3)])).toEqual([]);
  });

  test('a type without a score does not count', () => {
    const scores = profileOf(4, null, 0, 0, 0, 2);
    const other = { ...electrician, interests: { ...electrician.interests, I: 7 } };
    const [one, two] = occupationFits(scores, [electrician, other]);
    expect(one?.fit).toBe(two?.fit);
  });

  test('equal ones stay in the order given', () => {
    const twin = { ...electrician, name: 'twin' };
    for (const pair of [
      [electrician, twin],
      [twin, electrician],
    ])
      expect(occupationFits(profileOf(4, 1, 0, 0, 0, 2), pair).map(({ occupation }) => occupation)).toEqual(
        pair,
      );
  });

  test('the order is from best to worst, and a louder or a fuller profile changes nothing', () => {
    const six = fc.tuple(...hollandTypes.map(() => fc.integer({ min: 0, max: 8 })));
    fc.assert(
      fc.property(six, fc.array(six, { maxLength: 8 }), (scores, others) => {
        const some = others.map((interests, place) => job(String(place), ...(interests as unknown as Six)));
        const fits = occupationFits(profileOf(...scores), some);
        const sorted = fits.map(({ fit }) => fit).toSorted((one, other) => other - one);
        expect(fits.map(({ fit }) => fit)).toEqual(sorted);
        const louder = occupationFits(profileOf(...scores.map((score) => 2 * score + 1)), some);
        louder.forEach(({ fit }, place) => expect(fit).toBeCloseTo(fits[place]?.fit ?? NaN, 9));
      }),
    );
  });
});
