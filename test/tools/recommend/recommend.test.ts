import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';

/** Runs the built command with these lines as its input. */
async function recommend(lines: readonly string[]): Promise<{ code: number; answers: Answer[] }> {
  const child = spawn(process.execPath, ['dist/tools/recommend.js'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(lines.join('\n'));
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number]>]);
  const answers = out.split('\n').filter((line) => line !== '');
  return { code, answers: answers.map((line) => JSON.parse(line) as Answer) };
}

interface Answer {
  readonly id?: string;
  readonly line: number;
  readonly tracks?: readonly { readonly id: string; readonly funds: readonly { readonly id: string }[] }[];
  readonly problems: readonly { readonly code: string }[];
}

test('answers one line for one, with the number of the line, and goes on after one that is no profile', async () => {
  const { code, answers } = await recommend([
    '{"id": "welder", "facts": {"sector": "manufacturing", "town": "Norwich", "today": "no"}}',
    '',
    'not a profile',
    '{"id": "nobody"}',
  ]);
  expect(answers.map(({ id, line }) => [id, line])).toEqual([
    ['welder', 1],
    [undefined, 3],
    ['nobody', 4],
  ]);
  expect(answers[0]?.tracks).toHaveLength(3);
  expect(answers[0]?.problems.map((each) => each.code)).toEqual(['unknownField']);
  expect(answers[1]).toEqual({ line: 3, problems: [{ field: 'line', code: 'notJson' }] });
  expect(code).toBe(1);
}, 30_000);

test('ends well when every line was a profile, and gives the same answer every time', async () => {
  const line = '{"today": "2026-11-22", "scores": [30, 22, 5, 8, 3, 12], "facts": {"town": "06103"}}';
  const { code, answers } = await recommend([line, line]);
  expect(code).toBe(0);
  expect({ ...answers[1], line: 1 }).toEqual(answers[0]);
}, 30_000);

test('answers the lines after one that is deep or too long', async () => {
  const deep = '['.repeat(400_000) + ']'.repeat(400_000);
  const { code, answers } = await recommend([
    `{"id": ${deep}}`,
    `{"id": "${'x'.repeat(3_000_000)}"}`,
    deep,
    '{"id": "after"}',
  ]);
  expect(answers.map(({ line, problems }) => [line, ...problems.map((each) => each.code)])).toEqual([
    [1, 'wrongValue'],
    [2, 'tooLong'],
    [3, 'notAnObject'],
    [4],
  ]);
  expect(answers[3]?.id).toBe('after');
  expect(code).toBe(1);
}, 30_000);
