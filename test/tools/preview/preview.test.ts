import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createPreview } from '../../../tools/preview/createPreview.ts';
import { freePort } from '../../support/service/startService.ts';

const project = join(import.meta.dirname, '../../..');

/** A preview whose content is as the test says, and what became of it. */
function staged() {
  const content: { is: 'right' | 'wrong' | 'unreadable' } = { is: 'right' };
  const happened: string[] = [];
  let started = 0;
  const preview = createPreview({
    check: () => {
      if (content.is === 'unreadable') throw new Error('data/words/en.json: line 3');
      return { lines: ['Wrong: put this right'], failed: content.is === 'wrong' };
    },
    start: () => {
      const number = ++started;
      happened.push(`start ${number}`);
      return { stop: async () => void happened.push(`stop ${number}`) };
    },
    say: (line) => void happened.push(line),
  });
  return { content, happened, preview };
}

test('a change begins the chat anew, and the one before has ended by then', async () => {
  const { happened, preview } = staged();
  await Promise.all([preview.look(), preview.look()]);
  await preview.stop();
  expect(happened.filter((each) => /^(start|stop)/.test(each))).toEqual([
    'start 1',
    'stop 1',
    'start 2',
    'stop 2',
  ]);
  expect(happened).toContain('Changed: reload the page.');
});

test.each(['wrong', 'unreadable'] as const)(
  'content that is %s is told of, and the chat goes on as it was',
  async (is) => {
    const { content, happened, preview } = staged();
    await preview.look();
    content.is = is;
    await preview.look();
    expect(happened).toContain(is === 'wrong' ? 'Wrong: put this right' : 'data/words/en.json: line 3');
    expect(happened.at(-1)).toBe('The chat goes on with what was right before.');
    expect(happened.filter((each) => /^(start|stop)/.test(each))).toEqual(['start 1']);
    await preview.stop();
  },
);

test('content that is wrong from the beginning starts nothing until it is put right', async () => {
  const { content, happened, preview } = staged();
  content.is = 'wrong';
  await preview.look();
  expect(happened).toEqual(['Wrong: put this right', 'Put it right, and the chat begins.']);
  content.is = 'right';
  await preview.look();
  expect(happened).toContain('start 1');
  await preview.stop();
});

test('the command serves a chat without the console, begins it anew when a file changed, and ends on SIGTERM', async () => {
  const port = String(await freePort());
  const program = join(project, 'dist/tools/preview.js');
  const child = spawn(process.execPath, [program], { env: { PATH: process.env['PATH'], PORT: port } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (printed += part.toString()));
  const until = async (done: () => Promise<boolean> | boolean) => {
    for (let tries = 0; tries < 600 && !(await done()); tries += 1)
      await new Promise((later) => setTimeout(later, 50));
    expect([await done(), printed]).toEqual([true, printed]);
  };
  const status = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`).then(
      (answer) => answer.status,
      () => 0,
    );
  await until(async () => (await status('/chat')) === 200);
  expect(await status('/staff')).toBe(404);
  const now = new Date();
  utimesSync(join(project, 'data/words/en.json'), now, now);
  await until(() => printed.includes('Changed: reload the page.'));
  await until(async () => (await status('/chat')) === 200);
  child.kill('SIGTERM');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect([code, await status('/chat')]).toEqual([0, 0]);
});
