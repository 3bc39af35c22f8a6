import { expect, test } from '@jest/globals';
import type { Labelled } from '../../../../guidance/text/classifier/classify.ts';
import { confidenceOf, signsOf, type Signs } from '../../../../guidance/text/classifier/confidence.ts';
import { fitCalibration } from '../../../../guidance/text/classifier/fitCalibration.ts';
import { quantised } from '../../../../guidance/text/classifier/quantised.ts';
import { shuffled } from '../../../../guidance/text/classifier/shuffled.ts';

const signs = (logit: number): Signs => [1, logit, -5, 1];

test('confidence comes to mean how often a guess is right', () => {
  const guesses = [-2, 0, 2].flatMap((logit, level) =>
    Array.from({ length: 10 }, (_, nth) => ({ signs: signs(logit), isRight: nth < ([2, 5, 8][level] ?? 0) })),
  );
  const calibration = fitCalibration(guesses);
  expect(confidenceOf(signs(-2), calibration)).toBeCloseTo(0.2, 1);
  expect(confidenceOf(signs(0), calibration)).toBeCloseTo(0.5, 1);
  expect(confidenceOf(signs(2), calibration)).toBeCloseTo(0.8, 1);
});

test('the signs of a guess never are infinite', () => {
  const certain: readonly Labelled[] = [
    { label: 'place', share: 1 },
    { label: 'oos', share: 0 },
  ];
  expect(signsOf(certain, 'where').every(Number.isFinite)).toBe(true);
  expect(signsOf([{ label: 'oos', share: 1 }], '').every(Number.isFinite)).toBe(true);
});

test('weights become whole numbers and give nearly the same differences', () => {
  const weights = Float32Array.of(0.2, 0.5, -0.4, 0, 0, 0);
  const { weights: whole, scales } = quantised(weights, 3);
  const [a = NaN, b = NaN, c = NaN, ...rest] = Array.from(
    whole,
    (weight, place) => weight * (scales[Math.floor(place / 3)] ?? 0),
  );
  expect(b - c).toBeCloseTo(0.9, 1);
  expect(b - a).toBeCloseTo(0.3, 1);
  expect(rest).toEqual([0, 0, 0]);
  expect(Math.max(...whole)).toBeLessThanOrEqual(31);
});

test('shuffling keeps everything, mixes it, and is the same for the same seed', () => {
  const things = Array.from({ length: 50 }, (_, place) => place);
  expect(shuffled(things, 1).toSorted((one, other) => one - other)).toEqual(things);
  expect(shuffled(things, 1)).not.toEqual(things);
  expect(shuffled(things, 1)).toEqual(shuffled(things, 1));
  expect(shuffled(things, 2)).not.toEqual(shuffled(things, 1));
});
