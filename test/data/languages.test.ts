import { expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadLanguageFacts } from '../../data/languageFacts.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languagesSchema } from '../../data/schema/languages.ts';

const facts = loadLanguageFacts(dataFolder());
const raw = () =>
  JSON.parse(readFileSync(join(dataFolder(), 'languages.json'), 'utf8')) as Record<string, never>;

test.each(facts.others.map((each) => [each.code, each] as const))(
  'the sentence in %s names 211, no other number, and who read it',
  (_code, { sentence, checkedBy }) => {
    expect(sentence.match(/\d+/gu)).toEqual(['211']);
    expect(checkedBy).not.toBe('');
  },
);

test('every code stands once, and what is written from right to left says so', () => {
  const codes = facts.others.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const { script, direction } of facts.others)
    expect(direction).toBe(script === 'Arabic' ? 'rtl' : 'ltr');
});

test('no word counts for English and for Spanish', () => {
  const { en, es } = facts.supported;
  const english = [...en.words, ...en.shared];
  expect(english.filter((word) => es.words.has(word) || es.shared.has(word))).toEqual([]);
});

test('a language in Latin script without words, or in another script with some, is refused', () => {
  const file = raw() as unknown as { others: { script: string; words: string }[] };
  const changed = (words: string, script: string) => ({
    ...file,
    others: file.others.map((each) => (each.script === script ? { ...each, words } : each)),
  });
  expect(languagesSchema.safeParse(file).success).toBe(true);
  expect(languagesSchema.safeParse(changed('', 'Latin')).success).toBe(false);
  expect(languagesSchema.safeParse(changed('some words', 'Arabic')).success).toBe(false);
});

test('a folder without the file is refused, by the name of the file', () => {
  expect(() => loadLanguageFacts(import.meta.dirname)).toThrow(/languages\.json/);
});
