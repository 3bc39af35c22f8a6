import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { readQueue } from '../../bot/staff/queue/readQueue.ts';
import type { Inbound } from '../../dialogs/inbound.ts';
import type { StaffClient } from '../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../support/staff/startStaff.ts';
import { inbound } from '../support/turns/inbound.ts';

const id = 'website:one';
const page = `/staff/conversations/${encodeURIComponent(id)}`;

let stage: StaffStage;
let ana: StaffClient;
beforeEach(async () => {
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
  ana = await stage.signedIn('ana');
});
afterEach(() => stage.close());

function say(text: string, given: Partial<Inbound> = {}) {
  stage.time.now += 1000;
  return stage.turns.run(inbound({ text, receivedAt: new Date(stage.time.now).toISOString(), ...given }), '');
}

async function staffDo(what: string, fields: Record<string, string> = {}) {
  stage.time.now += 1000;
  const { html } = await ana.get(page);
  const formId = /name="formId" value="([^"]+)"/.exec(html)?.[1] ?? '';
  expect((await ana.post(`${page}/${what}`, { formId, ...fields })).status).toBe(303);
}

/** Whether the list of those who wait has the conversation, and whether the queue has it as one without an answer. */
async function wanted(): Promise<readonly [boolean, boolean]> {
  const inList = (await ana.get('/staff/conversations?waiting=yes')).html.includes(page);
  const { waiting, held, flagged } = await readQueue(stage.store, new Date(stage.time.now));
  const open = [...waiting, ...held.filter(({ isUnanswered }) => isUnanswered), ...flagged];
  return [inList, open.some((each) => each.id === id)];
}

test('the list of those who wait and the queue agree, from asking to the answer and after', async () => {
  const seen: [string, readonly [boolean, boolean]][] = [];
  const step = async (name: string, work: () => Promise<unknown>) => {
    await work();
    seen.push([name, await wanted()]);
  };
  await step('says hello', () => say('hello'));
  await step('asks for a person', () => say('', { choice: { command: 'person' } }));
  await step('waits', () => say('', { choice: { command: 'wait' } }));
  await step('goes on with the guide', () => say('menu'));
  await step('is taken', () => staffDo('take', { from: '' }));
  await step('is answered', () => staffDo('say', { text: 'Good morning' }));
  await step('writes back', () => say('thank you'));
  await step('is answered again', () => staffDo('say', { text: 'You are welcome' }));
  await step('says goodbye', () => say('bye'));
  await step('is handed back', () => staffDo('hand-back'));
  await step('goes on alone', () => say('menu'));
  await step('asks again', () => say('', { choice: { command: 'person' } }));
  const no = [false, false];
  const yes = [true, true];
  expect(seen).toEqual([
    ['says hello', no],
    ['asks for a person', yes],
    ['waits', yes],
    ['goes on with the guide', yes],
    ['is taken', yes],
    ['is answered', no],
    ['writes back', yes],
    ['is answered again', no],
    ['says goodbye', yes],
    ['is handed back', no],
    ['goes on alone', no],
    ['asks again', yes],
  ]);
});

test('whom staff left without an answer stands in both again once the guide goes on', async () => {
  await say('', { choice: { command: 'wait' } });
  await staffDo('take', { from: '' });
  await staffDo('say', { text: 'One moment' });
  await say('are you there?');
  stage.time.now += 16 * 60_000;
  expect(await stage.turns.goOn()).toBe(1);
  ana = await stage.signedIn('ana');
  expect(await wanted()).toEqual([true, true]);
});

test('the list says who waits for an answer and who has one', async () => {
  await say('', { choice: { command: 'wait' } });
  expect((await ana.get('/staff/conversations?waiting=yes')).html).toContain('Waits for an answer of staff');
  await staffDo('take', { from: '' });
  await staffDo('say', { text: 'Good morning' });
  expect((await ana.get('/staff/conversations')).html).toContain('Answered by staff');
});
