import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import { someCase } from './someCases.ts';

/** Runs the built command with these lines as its input. */
async function sai(lines: readonly string[]): Promise<{ code: number; answers: Answer[] }> {
  const child = spawn(process.execPath, ['dist/tools/sai.js'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(lines.join('\n'));
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'exit') as Promise<[number]>]);
  const answers = out.split('\n').filter((line) => line !== '');
  return { code, answers: answers.map((line) => JSON.parse(line) as Answer) };
}

interface Answer {
  readonly line: number;
  readonly case_id: string | null;
  readonly sai?: number;
  readonly error?: string;
}

const good = JSON.stringify(someCase());

test('answers one line for one, with its number, and goes on after bad, empty and giant ones', async () => {
  const { code, answers } = await sai([good, 'x', '', `{"case_id":"${'x'.repeat(3_000_000)}"}`, good]);
  expect(answers.map(({ line, sai: index, error }) => [line, index ?? error])).toEqual([
    [1, 8_162],
    [2, 'line: notJson'],
    [4, 'line: tooLong 100000'],
    [5, 8_162],
  ]);
  expect(code).toBe(1);
}, 30_000);

test('ends well when every line was a case, also one that was there before', async () => {
  const { code, answers } = await sai([good, good]);
  expect(code).toBe(0);
  expect(answers.map(({ case_id, sai: index }) => [case_id, index])).toEqual([
    ['made-up', 8_162],
    ['made-up', 8_162],
  ]);
}, 30_000);
