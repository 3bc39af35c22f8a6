import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ana, openAnsweringStage, type AnsweringStage } from '../support/turns/answeringStage.ts';

const id = 'website:one';
const minute = 60_000;
const texts = (entries: readonly { text: string }[]) => entries.map(({ text }) => text).join('\n');

let stage: AnsweringStage;
beforeEach(async () => {
  stage = await openAnsweringStage();
});
afterEach(() => stage.close());

const waiting = () => stage.waiting();

describe('when staff are silent', () => {
  test('the guide says so after the time that was set, once, and goes on where it was', async () => {
    const one = await waiting();
    await one.answering.take(id, 'f1', ana, null);
    stage.time.now += 14 * minute;
    await one.say('are you there?');
    expect(await one.turns.goOn()).toBe(0);
    stage.time.now += minute;
    stage.delivered.length = 0;
    const counts = await Promise.all([one.turns.goOn(), stage.process().turns.goOn()]);
    expect([...counts].sort()).toEqual([0, 1]);
    expect(await one.turns.goOn()).toBe(0);
    expect(texts(stage.delivered)).toContain('has not answered for a while');
    expect(stage.delivered.at(-1)?.because?.flow).toBe('support');
    expect(stage.delivered.at(-1)?.reply?.options.at(-1)?.choice.command).toBe('wait');
    expect((await stage.state()).person).toBeNull();
  });

  test('time runs from the first message without an answer, and an answer ends it', async () => {
    const one = await waiting();
    await one.answering.take(id, 'f1', ana, null);
    await one.answering.answer(id, 'f2', ana, 'What do you need?');
    stage.time.now += 60 * minute;
    expect(await one.turns.goOn()).toBe(0);
    await one.say('a bus pass');
    stage.time.now += 10 * minute;
    await one.say('please');
    expect((await stage.stored()).handBackAt).toBe('2026-11-23T16:15:00.000Z');
    await one.answering.answer(id, 'f3', ana, 'I will ask.');
    expect((await stage.stored()).handBackAt).toBe('2026-11-24T16:10:00.000Z');
  });

  test('those on a channel that is switched off hold up no other', async () => {
    const one = await waiting();
    await one.answering.take(id, 'f1', ana, null);
    const stored = await stage.stored();
    for (let each = 0; each < 60; each += 1) {
      const off = {
        id: `sms:${each}`,
        channel: 'sms',
        version: 1,
        handBackAt: '2026-11-23T15:00:00.000Z',
      } as const;
      await stage.store.commit({ ...stored, ...off, outbox: [], pendingSince: null });
    }
    stage.time.now += 20 * minute;
    expect(await one.turns.goOn()).toBe(1);
  });

  test('a resident who has been answered and does not write has a day', async () => {
    const one = await waiting();
    await one.answering.take(id, 'f1', ana, null);
    await one.answering.answer(id, 'f2', ana, 'Good luck!');
    stage.delivered.length = 0;
    stage.time.now += 24 * 60 * minute;
    expect(await one.turns.goOn()).toBe(1);
    expect(texts(stage.delivered)).toContain('is no longer in this chat');
  });
});
