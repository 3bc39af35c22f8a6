import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { newPhoneCode, phoneCodeIn } from '../../../bot/channels/sms/handover/phoneCodes.ts';
import type { Conversation } from '../../../dialogs/conversation.ts';
import { openClient, type Client } from '../../support/service/client.ts';
import { ourNumber } from '../../support/twilio/startTwilio.ts';
import { formOf, startTexting, type Texting } from '../../support/twilio/startTexting.ts';

const open: { texting?: Texting; client?: Client } = {};
const texting = (): Texting => {
  if (!open.texting) throw new Error('Nothing is started');
  return open.texting;
};
const client = (): Client => {
  if (!open.client) throw new Error('Nothing is started');
  return open.client;
};

beforeEach(async () => {
  open.texting = await startTexting({ GUIDEPOST_CHANNELS: 'website,sms' });
  open.client = await openClient(texting().running.address);
});
afterEach(() => texting().close());

async function said(): Promise<readonly string[]> {
  const { activities } = await client().read();
  return activities.map(({ text = '' }) => text);
}

/** Says something on the website; gives what was answered. */
async function onTheSite(text: string): Promise<string> {
  const before = (await said()).length;
  await client().send(text);
  await texting().running.app.turns.idle();
  return (await said()).slice(before).join('\n');
}

async function codeFor(asking = 'continue on my phone'): Promise<string> {
  return /GP-\w{4}-\w{4}/.exec(await onTheSite(asking))?.[0] ?? '';
}

async function website() {
  const { store } = texting().running.stage;
  const stored = await store.load(`website:${client().conversationId}`);
  return {
    state: JSON.parse(stored?.state ?? '{}') as Conversation,
    lines: await store.entries(stored?.id ?? '', 0, 500),
    outbox: stored?.outbox ?? [],
  };
}

describe('a chat that goes on by text message', () => {
  test('is offered by a button on the plan, where text messages are set up', async () => {
    const before = (await client().read()).activities.length;
    await client().send('my plan');
    await texting().running.app.turns.idle();
    const shown = JSON.stringify((await client().read()).activities.slice(before));
    expect(shown).toContain('Go on by text message');
    expect(await onTheSite('Go on by text message')).toMatch(/GP-\w{4}-\w{4}/);
  });

  test('takes along its answers and the open question, and the page says where it went', async () => {
    await onTheSite('find training');
    await onTheSite('health care');
    await onTheSite('Hartford');
    const told = await onTheSite('continue on my phone');
    expect(told).toContain(ourNumber);
    expect(told).toMatch(/10 minutes/);
    const code = /GP-\w{4}-\w{4}/.exec(told)?.[0] ?? '';
    const before = (await website()).state;
    const [hello, moved, question] = await texting().say(code.toLowerCase().replaceAll('-', ' '));
    expect(moved).toMatch(/goes on here now/);
    expect(hello).toMatch(/^Guidepost: a free guide/);
    expect(question).toMatch(/Question 3[^]*1 [^]*Reply/);
    const { stage } = texting().running;
    const [phone] = (await stage.store.list({ channel: 'sms' }, null, 5)).items;
    const state = JSON.parse((await stage.store.load(phone?.id ?? ''))?.state ?? '{}') as Conversation;
    expect(state.answers).toEqual(before.answers);
    expect(state.open?.question).toBe(before.open?.question);
    expect((await website()).state).toMatchObject({ open: null, plan: [], reminders: [] });
    expect((await website()).state.answers).toEqual({});
    expect((await said()).at(-1)).toMatch(/went on to a phone/);
  });

  test('takes along its plan and its reminders', async () => {
    for (const text of [
      'fafsa',
      'do my fafsa step by step',
      'remind me later',
      'go on with the fafsa questions',
      'in a week',
    ])
      await onTheSite(text);
    expect((await website()).state.reminders).toHaveLength(1);
    await texting().say(await codeFor());
    expect((await website()).state.reminders).toEqual([]);
    const { stage, app } = texting().running;
    stage.time.now += 8 * 24 * 3_600_000;
    const before = texting().twilio.taken.length;
    expect(await app.turns.remind()).toBe(1);
    await app.turns.idle();
    expect(
      texting()
        .twilio.taken.slice(before)
        .map(({ body }) => body),
    ).toEqual([expect.stringMatching(/You asked me to remind you/)]);
  });

  test('in Spanish is asked for and goes on in Spanish', async () => {
    await onTheSite('español');
    const code = await codeFor('seguir en mi celular');
    expect((await texting().say(code)).join('\n')).toMatch(/Su chat sigue aqui ahora/);
  });

  test('leaves the code out of the transcript', async () => {
    const code = await codeFor();
    expect(code).not.toBe('');
    texting().running.stage.time.now += 61_000;
    await texting().running.app.turns.sweep();
    const { lines } = await website();
    expect(lines.length).toBeGreaterThan(2);
    expect(JSON.stringify(lines)).not.toContain(code);
  });
});

describe('a code', () => {
  test('is good once', async () => {
    const code = await codeFor();
    expect((await texting().say(code)).join()).toMatch(/goes on here now/);
    expect((await texting().say(code, { From: '+18605550124' })).join()).toMatch(/do not know that code/);
    expect((await texting().say(code)).join()).toMatch(/do not know that code/);
  });

  test('that comes twice in one message is used once and answered once', async () => {
    await onTheSite('find training');
    const form = formOf(await codeFor());
    await Promise.all(Array.from({ length: 5 }, () => texting().post('/sms', form)));
    await texting().running.app.turns.idle();
    await texting().post('/sms', form);
    await texting().running.app.turns.idle();
    expect(texting().twilio.taken.filter(({ body }) => /goes on here now/.test(body))).toHaveLength(1);
    expect((await said()).filter((text) => /went on to a phone/.test(text))).toHaveLength(1);
  });

  test('is good for ten minutes', async () => {
    const code = await codeFor();
    texting().running.stage.time.now += 10 * 60_000 + 1000;
    expect((await texting().say(code)).join()).toMatch(/do not know that code/);
    expect((await said()).join()).not.toMatch(/went on to a phone/);
  });

  test('is not found by trying: a number may try five in ten minutes', async () => {
    const code = await codeFor();
    for (let tries = 0; tries < 5; tries += 1)
      expect((await texting().say(newPhoneCode())).join()).toMatch(/do not know that code/);
    expect((await texting().say(code)).join()).toMatch(/do not know that code/);
    expect((await texting().say(code, { From: '+18605550124' })).join()).toMatch(/goes on here now/);
  });

  test('is given five times in an hour', async () => {
    for (let asked = 0; asked < 5; asked += 1) expect(await codeFor()).toMatch(/^GP-/);
    expect(await onTheSite('continue on my phone')).toMatch(/many codes in a short time/);
  });

  test('of a chat that was erased since leads nowhere', async () => {
    const code = await codeFor();
    const { stage } = texting().running;
    const [only] = (await stage.store.list({}, null, 5)).items;
    await stage.store.forget(only?.residentId ?? '');
    expect((await texting().say(code)).join()).toMatch(/do not know that code/);
  });

  test('is not given on the phone itself', async () => {
    await texting().say('hi');
    expect((await texting().say('continue on my phone')).join()).toMatch(/cannot move this chat/);
  });

  test('is read however it is spaced, and nothing else is', () => {
    const code = newPhoneCode();
    expect(code).toMatch(/^GP-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code}. `, `“${code}”`])
      expect(phoneCodeIn(typed)).toBe(code);
    for (const typed of ['', 'GP', 'training', 'gp-1234-5678', 'my gpa is 3456 7890', `${code} please`])
      expect(phoneCodeIn(typed)).toBeNull();
  });
});
