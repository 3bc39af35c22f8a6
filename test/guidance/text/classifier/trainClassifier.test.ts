import { describe, expect, test } from '@jest/globals';
import { classify } from '../../../../guidance/text/classifier/classify.ts';
import { featuresOf } from '../../../../guidance/text/classifier/featuresOf.ts';
import { trainClassifier, type Example } from '../../../../guidance/text/classifier/trainClassifier.ts';

const examples: readonly Example[] = [
  ['where is the office', 'place'],
  ['the address of the office', 'place'],
  ['where can i find the office', 'place'],
  ['how much does it cost', 'price'],
  ['what does the class cost', 'price'],
  ['is the cost high', 'price'],
  ['hello there', 'hello'],
  ['hello', 'hello'],
  ['well hello you', 'hello'],
];

const first = (text: string, classifier = trainClassifier(examples)) => classify(classifier, text)[0]?.label;

describe('a classifier', () => {
  test.each([
    ['where is your office', 'place'],
    ['does this cost a lot', 'price'],
    ['helo', 'hello'],
    ['WHERE IS THE OFFICE???', 'place'],
    ['whe\u200bre is the of\u200bfice', 'place'],
  ])('hears what "%s" has in common with its examples', (text, label) => {
    expect(first(text)).toBe(label);
  });

  test('gives every label a share, the greatest first, which together are 1', () => {
    const shares = classify(trainClassifier(examples), 'where is it').map(({ share }) => share);
    expect(shares).toHaveLength(3);
    expect(shares.toSorted((one, other) => other - one)).toEqual(shares);
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1);
  });

  test('is the same each time it learns from the same examples', () => {
    expect(trainClassifier(examples)).toEqual(trainClassifier(examples));
  });

  test.each(['', '   ', '🦄🦄🦄', '\u0000', '\ud800', 'zzzz'])('has no opinion on "%s"', (text) => {
    const [one, , last] = classify(trainClassifier(examples), text);
    expect(one?.share).toBeGreaterThan(0);
    expect((one?.share ?? 1) - (last?.share ?? 0)).toBeLessThan(0.5);
  });

  test('learns of one label alone that everything is that', () => {
    expect(first('anything', trainClassifier([['one thing', 'only']]))).toBe('only');
  });
});

describe('the features of a message', () => {
  test('are its words, neighbours and parts of words, counted', () => {
    const features = featuresOf('No, no go');
    expect(Object.fromEntries(features)).toEqual({
      wno: 2,
      'bno no': 1,
      'c<no': 2,
      'cno>': 2,
      'c<no>': 2,
      wgo: 1,
      'bno go': 1,
      'c<go': 1,
      'cgo>': 1,
      'c<go>': 1,
    });
  });

  test('are bounded, however long the message is', () => {
    expect(featuresOf('abcdefghij'.repeat(1000)).size).toBeLessThan(100);
    expect(featuresOf('word salad '.repeat(1000)).size).toBeLessThan(50);
  });
});
