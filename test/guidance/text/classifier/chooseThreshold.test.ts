import { describe, expect, test } from '@jest/globals';
import {
  balancedThreshold,
  chooseThreshold,
  coveringThreshold,
  expectedThreshold,
  rareThreshold,
  type Scored,
} from '../../../../guidance/text/classifier/chooseThreshold.ts';

const right = (confidence: number): Scored => ({ confidence, isRight: true, isInScope: true });
const wrong = (confidence: number): Scored => ({ confidence, isRight: false, isInScope: true });
const outside = (confidence: number): Scored => ({ confidence, isRight: false, isInScope: false });

describe('the threshold', () => {
  test('is the lowest from which so many guesses are right', () => {
    const guesses = [right(0.9), right(0.8), wrong(0.7), right(0.6), wrong(0.5)];
    expect(chooseThreshold(guesses, { right: 1, outside: 0 })).toBe(0.8);
    expect(chooseThreshold(guesses, { right: 0.75, outside: 0 })).toBe(0.6);
    expect(chooseThreshold(guesses, { right: 0.5, outside: 0 })).toBe(0.5);
  });

  test('keeps out what is out of scope', () => {
    const guesses = [right(0.9), outside(0.8), right(0.7), outside(0.2)];
    expect(chooseThreshold(guesses, { right: 1, outside: 0 })).toBe(0.9);
    expect(chooseThreshold(guesses, { right: 1, outside: 0.5 })).toBe(0.7);
  });

  test('is 1 where nothing is sure enough', () => {
    expect(chooseThreshold([wrong(0.9)], { right: 0.5, outside: 1 })).toBe(1);
    expect(chooseThreshold([], { right: 0.5, outside: 1 })).toBe(1);
  });
});

test('the balanced threshold takes in as much of ours as it can without much of the rest', () => {
  expect(balancedThreshold([right(0.9), right(0.7), outside(0.6), right(0.5), outside(0.1)])).toBe(0.7);
  expect(balancedThreshold([right(0.9), outside(0.6), outside(0.5), right(0.1)])).toBe(0.9);
  expect(balancedThreshold([])).toBe(1);
});

test('the covering threshold takes in so many of ours', () => {
  const guesses = [right(0.9), wrong(0.8), right(0.3), right(0.1), outside(0.05)];
  expect(coveringThreshold(guesses, 0.75)).toBe(0.3);
  expect(coveringThreshold(guesses, 1)).toBe(0.1);
  expect(coveringThreshold([], 1)).toBe(1);
});

test('the expected threshold goes by how sure the guesses are, not by which of them was wrong', () => {
  const guesses = [right(0.9), wrong(0.8), right(0.7), outside(0.1)];
  expect(expectedThreshold(guesses, 0.8)).toBe(0.7);
  expect(expectedThreshold(guesses, 0.85)).toBe(0.8);
  expect(expectedThreshold(guesses, 0.5)).toBe(0.1);
  expect(expectedThreshold(guesses, 0.95)).toBe(1);
  expect(expectedThreshold([], 0.5)).toBe(1);
});

test('the rare threshold is reached by no more than so many', () => {
  const scores = [0.1, 0.9, 0.8, 0.2];
  expect(rareThreshold(scores, 0.25)).toBe(0.9);
  expect(rareThreshold(scores, 0.5)).toBe(0.8);
  expect(rareThreshold(scores, 1)).toBe(0.1);
  expect(rareThreshold(scores, 0)).toBe(1);
  expect(rareThreshold([0.8, 0.8, 0.1], 0.4)).toBe(1);
  expect(rareThreshold([], 0.5)).toBe(1);
});
