import { describe, expect, test } from '@jest/globals';
import { plainWords, wordsIn } from './plainWords.ts';
import { readingGrade } from './readingGrade.ts';
import { dataSayings, noticeSayings, webSayings, wordSayings, type Saying } from './sayings.ts';
import { spanishEase } from './spanishEase.ts';

/** Below this many words the formulas say nothing of use; in eight Spanish words a single syllable weighs eight points. */
const fewestWords = { english: 8, spanish: 12 };

/** U.S. school grades. */
const highestGrade = 8;
const highestMedianGrade = 6;

/** INFLESZ: from 55 "normal", from 65 "quite easy". */
const lowestEase = 55;
const lowestMedianEase = 65;

function measured(sayings: readonly Saying[], fewest: number, measure: (text: string) => number) {
  return sayings
    .filter(({ text }) => wordsIn(plainWords(text)).length >= fewest)
    .map(({ where, text }) => ({ where, score: measure(text), text }));
}

function median(scores: readonly number[]): number {
  return [...scores].sort((one, other) => one - other)[Math.floor(scores.length / 2)] ?? Number.NaN;
}

function list(found: readonly { where: string; score: number; text: string }[]): readonly string[] {
  return found.map(({ where, score, text }) => `${score.toFixed(1)} ${where}: ${text}`);
}

describe.each([
  ['the words', wordSayings],
  ['the data', dataSayings],
  ['the website', webSayings],
  ['the page on privacy', noticeSayings],
])('reading %s', (_, sayingsOf) => {
  const english = measured(sayingsOf('en'), fewestWords.english, readingGrade);
  const spanish = measured(sayingsOf('es'), fewestWords.spanish, spanishEase);

  test('measures something', () => {
    expect(Math.min(english.length, spanish.length)).toBeGreaterThan(5);
  });

  test('takes no more than eight years of school in English, for every message', () => {
    expect(list(english.filter(({ score }) => score > highestGrade))).toEqual([]);
  });

  test('takes no more than six years of school in English, for half of the messages', () => {
    expect(median(english.map(({ score }) => score))).toBeLessThanOrEqual(highestMedianGrade);
  });

  test('is at least of normal ease in Spanish, for every message', () => {
    expect(list(spanish.filter(({ score }) => score < lowestEase))).toEqual([]);
  });

  test('is quite easy in Spanish, for half of the messages', () => {
    expect(median(spanish.map(({ score }) => score))).toBeGreaterThanOrEqual(lowestMedianEase);
  });
});
