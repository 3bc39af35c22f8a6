import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { format, resolveConfig } from 'prettier';
import type { Lesson } from '../../../bot/staff/learning/lesson.ts';
import { learnPhrases, type PhrasesFile } from '../../../tools/learn/learnPhrases.ts';
import { learnReport } from '../../../tools/learn/learnReport.ts';

const files: Readonly<Record<'en' | 'es', PhrasesFile & { readonly commands: object }>> = {
  en: {
    commands: { back: ['back'] },
    training: { fafsa_start: ['start it'], oos: ['who won'], thanks: ['thx'] },
  },
  es: { commands: {}, training: { fafsa_start: ['empezar'] } },
};
const lesson: Lesson = {
  id: 'x',
  language: 'en',
  phrases: [],
  means: 'fafsa_start',
  proposal: '',
  handles: [],
  by: 'ana',
  at: '2026-11-27T00:00:00Z',
};

test('phrases are added under what they mean, in their language, and the rest stays as it was', () => {
  const { files: next, learned } = learnPhrases(
    files,
    [
      { ...lesson, phrases: ['Lemme begin', 'do it 4 me'] },
      { ...lesson, language: 'es', phrases: ['quiero llenarla'], means: 'greeting' as const },
      { ...lesson, phrases: ['pizza'], means: 'oos' as const },
    ],
    new Set(),
  );
  expect(next.en).toEqual({
    ...files.en,
    training: {
      fafsa_start: ['start it', 'Lemme begin', 'do it 4 me'],
      oos: ['who won', 'pizza'],
      thanks: ['thx'],
    },
  });
  expect(Object.entries(next.es.training)).toEqual([
    ['fafsa_start', ['empezar']],
    ['greeting', ['quiero llenarla']],
  ]);
  expect(learned.map(({ result }) => result)).toEqual(['added', 'added', 'added', 'added']);
});

test('no phrase comes in twice, under two meanings, or from what the classifier is judged by', () => {
  const lessons: Lesson[] = [
    { ...lesson, phrases: ['START it!', 'new one', 'Néw one', 'thx', 'judged'] },
    { ...lesson, phrases: ['new one'], means: 'thanks' },
  ];
  const once = learnPhrases(files, lessons, new Set(['judged']));
  expect(once.files.en.training['fafsa_start']).toEqual(['start it', 'new one']);
  expect(once.learned.map(({ result }) => result)).toEqual([
    'known',
    'added',
    'known',
    'knownAsOther',
    'heldOut',
    'knownAsOther',
  ]);
  const again = learnPhrases(once.files, lessons, new Set(['judged']));
  expect(again.files).toEqual(once.files);
  expect(again.learned.filter(({ result }) => result === 'added')).toEqual([]);
});

test('a wish that there is not yet is told and written nowhere', () => {
  const proposed: Lesson = {
    ...lesson,
    phrases: ['can i bring my dog'],
    means: 'new',
    proposal: 'Pets at school',
  };
  const { files: next, learned } = learnPhrases(files, [proposed], new Set());
  expect([next, learned]).toEqual([files, []]);
  expect(learnReport(learned, [proposed])).toContain('en: Pets at school (“can i bring my dog”)');
  expect(learnReport(learned, [proposed])).toContain('Nothing to change');
});

test('the report names every phrase that came in and reminds of training', () => {
  const given = { ...lesson, phrases: ['lemme begin', 'thx'] };
  const { learned } = learnPhrases(files, [given], new Set());
  const report = learnReport(learned, [given]);
  expect(report).toContain('en fafsa_start: “lemme begin” (added)');
  expect(report).toContain('“thx” (left out');
  expect(report).toContain('npm run train');
});

test.each(['en', 'es'])('the phrases of %s come out of the formatter as they are', async (language) => {
  const path = `data/phrases/${language}.json`;
  const text = readFileSync(path, 'utf8');
  const settings = await resolveConfig(path);
  const written = await format(JSON.stringify(JSON.parse(text)), { ...settings, parser: 'json' });
  expect(written).toBe(text);
});
