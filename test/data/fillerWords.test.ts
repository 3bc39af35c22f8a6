import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadFillerWords } from '../../data/fillerWords.ts';
import { loadTrainingPhrases } from '../../data/phrases.ts';
import { languages } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import { copyOfData, type DataCopy } from './brokenCopy.ts';

const all = loadFillerWords();
const file = 'staff/fillerWords.json';

test('no phrase that the guide has learnt from is only made of joining words', () => {
  const phrases = loadTrainingPhrases(dataFolder());
  for (const language of languages) {
    const lost = Object.values(phrases[language])
      .flat()
      .filter((phrase) =>
        fold(phrase)
          .split(' ')
          .every((word) => all[language].joining.has(word)),
      );
    expect(lost).toEqual([]);
  }
});

test('no word is both', () => {
  for (const language of languages)
    expect([...all[language].joining].filter((word) => all[language].vague.has(word))).toEqual([]);
});

describe('a file is refused', () => {
  let copy: DataCopy;
  beforeEach(() => {
    copy = copyOfData();
  });
  afterEach(() => copy.remove());

  const lists = { joining: ['the'], vague: ['what'] };
  test.each<[string, unknown]>([
    ['that lacks a language', { en: lists }],
    ['with a word that is not folded', { en: lists, es: { joining: ['él'], vague: [] } }],
    ['with two words in one', { en: lists, es: { joining: ['para el'], vague: [] } }],
    ['with an empty word', { en: lists, es: { joining: [''], vague: [] } }],
    ['with a third list', { en: lists, es: { ...lists, other: [] } }],
  ])('%s', (_what, contents) => {
    copy.write(file, JSON.stringify(contents));
    expect(() => loadFillerWords(copy.folder)).toThrow();
  });

  test('only then', () => {
    copy.write(file, JSON.stringify({ en: lists, es: lists }));
    expect([...loadFillerWords(copy.folder).es.vague]).toEqual(['what']);
  });
});
