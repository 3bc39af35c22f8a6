import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadCannedReplies } from '../../data/cannedReplies.ts';
import { readingGrade } from '../words/readingGrade.ts';
import { copyOfData, type DataCopy } from './brokenCopy.ts';

const all = loadCannedReplies();
const file = 'staff/cannedReplies.json';

test('there are some, and each is easy to read', () => {
  expect(all.length).toBeGreaterThan(4);
  const hard = all
    .filter(({ text }) => readingGrade(text.en) > 7)
    .map(({ id, text }) => [id, readingGrade(text.en)]);
  expect(hard).toEqual([]);
});

test('in Spanish they say usted, and in both languages the same numbers', () => {
  const numbers = (text: string) => (text.match(/\d+/g) ?? []).join();
  for (const { text } of all) {
    expect(text.es).not.toMatch(/\b(?:tú|tu|tus|te|ti|contigo)\b/iu);
    expect(numbers(text.es)).toBe(numbers(text.en));
  }
});

test('none promises anything', () => {
  for (const { text } of all) expect(text.en).not.toMatch(/you qualify|you will get|guarantee/i);
});

describe('a file is refused', () => {
  let copy: DataCopy;
  beforeEach(() => {
    copy = copyOfData();
  });
  afterEach(() => copy.remove());

  const [first] = all;
  test.each([
    ['that is not there in one language', [{ ...first, text: { en: 'Hello' } }]],
    ['in which two have one id', [first, first]],
    ['with an empty text', [{ ...first, text: { en: '', es: 'Hola' } }]],
    ['with something more', [{ ...first, note: 'x' }]],
    ['whose id is no name', [{ ...first, id: '../x' }]],
    ['that is no list', {}],
  ])('%s', (_what, contents) => {
    copy.write(file, JSON.stringify(contents));
    expect(() => loadCannedReplies(copy.folder)).toThrow();
  });

  test('only then', () => expect(loadCannedReplies(copy.folder)).toEqual(all));
});
