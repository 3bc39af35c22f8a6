import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { variableNames } from '../../bot/config/variables.ts';

const project = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');
const documents = [
  'data-sources',
  'privacy',
  'operations',
  'security',
  'attacks',
  'faults',
  'scaling',
  'accessibility',
  'staff-guide',
  'content',
  'releasing',
]
  .map((name) => `docs/${name}.md`)
  .concat('CONTRIBUTING.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** What the pattern's first group catches, each once. */
function caught(text: string, pattern: RegExp): readonly string[] {
  return [
    ...new Set([...text.matchAll(pattern)].flatMap(([, found]) => (found === undefined ? [] : [found]))),
  ];
}

test('the table of attacks names a guard and a test of ours in every line', () => {
  const lines = read('docs/attacks.md')
    .split('\n')
    .filter((line) => /^\| (?!threat|---)/.test(line));
  expect(lines.length).toBeGreaterThan(30);
  const [, guards = '', tests = ''] = [0, 2, 3].map((column) =>
    lines.map((line) => line.split('|')[column] ?? '').join('\n'),
  );
  expect(guards.split('\n').filter((each) => each.trim() === '')).toEqual([]);
  expect(tests.split('\n').filter((each) => !/`test\/[\w/.]+\.ts`/.test(each))).toEqual([]);
});

test('the table of settings is the list of settings, in its order', () => {
  const [, section = ''] = /## Settings\n([\s\S]*?)\n## /.exec(read('docs/operations.md')) ?? [];
  expect(caught(section, /^\| `([A-Z_]+)`/gm)).toEqual([...variableNames]);
});

describe.each(documents)('%s', (document) => {
  const text = read(document);

  test('names commands that are there', () => {
    const named = caught(text, /npm (?:run (?:-s )?)([a-z:]+)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names files and settings that are there', () => {
    const files = caught(text, /`((?:bot|data|dialogs|docs|guidance|test|tools|web)\/[\w/.-]+)`/g);
    expect(files.filter((file) => !existsSync(join(project, file)))).toEqual([]);
    const settings: readonly string[] = variableNames;
    const named = caught(text, /\b((?:GUIDEPOST|TWILIO|MICROSOFT_APP)_[A-Z_]+)/g);
    expect(named.filter((name) => !settings.includes(name))).toEqual([]);
  });

  test('leads to what is there', () => {
    const links = caught(text, /\]\(([^)#:]+)\)/g);
    expect(links.filter((link) => !existsSync(join(project, dirname(document), link)))).toEqual([]);
  });
});
