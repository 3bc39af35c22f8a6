import { describe, expect, test } from '@jest/globals';
import { plainWords, sentencesIn } from './plainWords.ts';
import { fleschKincaid, readingGrade } from './readingGrade.ts';
import { spanishEase, spanishSyllables } from './spanishEase.ts';

describe('how hard a text is to read', () => {
  test('agrees with the published example: "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."', () => {
    expect(fleschKincaid({ words: 13, sentences: 1, syllables: 24 })).toBeCloseTo(11.3, 1);
  });

  test('puts six short words below the first grade', () => {
    expect(readingGrade('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
  });

  test('rises when a sentence is joined to the next', () => {
    expect(readingGrade('We go home and we eat.')).toBeGreaterThan(readingGrade('We go home. We eat.'));
  });

  test('counts names, numbers and addresses as plain words', () => {
    expect(plainWords('Call 1-800-433-3243 in Connecticut, or see StudentAid.gov.')).toBe(
      'Call name in name, or see name.',
    );
    expect(plainWords('The FAFSA opens on October 1, 2026 (free).')).toBe(
      'The name opens on October name, name (free).',
    );
  });

  test('ends a sentence at a full stop, not inside an address or a number', () => {
    expect(sentencesIn(plainWords('It costs $1.50. See studentaid.gov: it is free!'))).toHaveLength(3);
  });
});

describe('how easy a Spanish text is to read', () => {
  test.each([
    ['ahora', 3],
    ['ciudad', 2],
    ['día', 2],
    ['leíamos', 4],
    ['guía', 2],
    ['cuáles', 2],
    ['muy', 1],
    ['ayuda', 3],
    ['y', 1],
    ['estudiáis', 3],
    ['pregunta', 3],
    ['estadounidense', 6],
  ])('finds the syllables of %s', (word, syllables) => {
    expect(spanishSyllables(word)).toBe(syllables);
  });

  test('follows the formula of Szigriszt-Pazos: 6 words, 9 syllables, 1 sentence', () => {
    expect(spanishEase('El gato come en la mesa.')).toBeCloseTo(206.835 - 62.3 * (9 / 6) - 6, 5);
  });
});
