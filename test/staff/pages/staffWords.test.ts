import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readStaffWords } from '../../../bot/staff/pages/staffWords.ts';

const words = readStaffWords();
const sources = readdirSync('bot/staff', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('staffWords.ts'))
  .map((name) => readFileSync(join('bot/staff', name), 'utf8'))
  .join('\n');

test('every sentence is said somewhere', () => {
  const unsaid = Object.keys(words.sentences).filter((key) => !sources.includes(`'${key}'`));
  expect(unsaid).toEqual([]);
});

test('words are in order, and none is markup', () => {
  const file = readFileSync(join('web', 'staff', 'words', 'en.json'), 'utf8');
  for (const part of Object.values(JSON.parse(file) as Record<string, Record<string, string>>)) {
    expect(Object.keys(part)).toEqual(Object.keys(part).sort());
    for (const text of Object.values(part)) expect(text).not.toMatch(/[<>]|\s$/);
  }
});

test('every form of a template holds the token of the visit', () => {
  const folder = join('web', 'staff', 'templates');
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const forms = text.match(/<form method="post"[^]*?<button/g) ?? [];
    expect(text.match(/<form method="get"[^]*?formToken[^]*?<\/form>/)).toBeNull();
    for (const form of forms)
      expect([name, form.includes("include('./formToken', it)")]).toEqual([
        name,
        !form.startsWith('<form method="get"'),
      ]);
    const file = '<script type="module" src="<%= script %>"></script>';
    expect(text.replace(file, '')).not.toMatch(/ style=| on\w+=|<script|<style/);
  }
});
