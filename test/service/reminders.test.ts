import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { outputOf } from '../store/startChild.ts';
import { askToBeReminded, due } from '../support/turns/remindable.ts';
import { openStage, type TurnStage } from '../support/turns/stage.ts';

const script = join(import.meta.dirname, '..', 'support', 'remindingProcess.mjs');
const ids = Array.from({ length: 40 }, (_each, index) => `website:${index}`);

let stage: TurnStage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

test('of three processes on one embedded store that remind at once, each reminder is sent by one', async () => {
  const turns = stage.turns();
  for (const conversationId of ids) await askToBeReminded(turns, undefined, { conversationId });
  const children = [1, 2, 3].map(() =>
    spawn(process.execPath, [script, stage.folder, String(due)], { stdio: ['pipe', 'pipe', 'inherit'] }),
  );
  const outputs = children.map(outputOf);
  await Promise.all(children.map((child) => once(child.stdout, 'data')));
  for (const child of children) child.stdin.write('go');
  const delivered = (await Promise.all(outputs)).flatMap(
    (output) => JSON.parse(output.replace('ready\n', '')) as [string, number][],
  );
  expect(delivered.map(([id]) => id).sort()).toEqual([...ids].sort());
  for (const [id, sequence] of delivered) {
    const lines = await stage.store.entries(id, 0, 500);
    const reminders = lines.filter(({ because }) => because?.rule?.startsWith('reminder.'));
    expect(reminders.map((line) => line.sequence)).toEqual([sequence]);
    expect(await stage.store.load(id)).toMatchObject({ nextReminderAt: null, lastSequence: sequence });
  }
});
