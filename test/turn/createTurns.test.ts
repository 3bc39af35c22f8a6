import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { StoreUnavailable, type StoredConversation } from '../../bot/store/store.ts';
import type { Inbound } from '../../dialogs/inbound.ts';
import { inbound } from '../support/turns/inbound.ts';
import { openStage, type TurnStage } from '../support/turns/stage.ts';

let stage: TurnStage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const lines = async () => stage.store.entries('website:one', 0, 500);

describe('a turn', () => {
  test('is committed, delivered, and in the transcript in order', async () => {
    const turns = stage.turns();
    const first = await turns.run(inbound({ text: 'hello' }), 'there');
    const second = await turns.run(inbound({ text: 'menu' }), 'there');
    expect([first.status, second.status]).toEqual(['handled', 'handled']);
    const transcript = await lines();
    expect(transcript.map(({ sequence }) => sequence)).toEqual(transcript.map((_line, index) => index + 1));
    expect(transcript.filter(({ from }) => from === 'resident').map(({ text }) => text)).toEqual([
      'hello',
      'menu',
    ]);
    const said = transcript.filter(({ from }) => from === 'guide');
    expect(said.every(({ delivery }) => delivery === 'delivered')).toBe(true);
    expect(stage.delivered.map(({ text }) => text)).toEqual(said.map(({ text }) => text));
  });

  test('tells on its first line when the guide speaks another language from there on', async () => {
    const turns = stage.turns();
    for (const text of [
      'hello',
      'español',
      'menú',
      'english',
      'quiero saber qué carreras hay para mí por favor',
    ])
      await turns.run(inbound({ text }), '');
    const told = (await lines()).flatMap(({ activityId, from, language }) =>
      language ? [[activityId, from, language]] : [],
    );
    const spoken = (await lines()).filter(({ from }) => from === 'resident');
    expect(told).toEqual([
      [spoken[1]?.activityId, 'guide', 'es'],
      [spoken[3]?.activityId, 'guide', 'en'],
    ]);
  });

  test('is handled once when 200 copies of a message come at once', async () => {
    const turns = stage.turns();
    const message = inbound({ text: 'fafsa' });
    const results = await Promise.all(Array.from({ length: 40 }, () => turns.run(message, '')));
    const later = stage.turns();
    for (let copy = 40; copy < 200; copy += 1) results.push(await later.run(message, ''));
    expect(results.filter(({ status }) => status === 'handled')).toHaveLength(1);
    expect(results.filter(({ status }) => status === 'repeated')).toHaveLength(199);
    const first = results[0]?.entries.map(({ text }) => text);
    for (const { entries } of results) expect(entries.map(({ text }) => text)).toEqual(first);
    expect((await lines()).filter(({ from }) => from === 'resident')).toHaveLength(1);
  });

  test('loses none of 20 messages that come at once', async () => {
    const turns = stage.turns();
    await turns.run(inbound({ text: 'what i like' }), '');
    const messages = Array.from({ length: 20 }, (_each, index) =>
      inbound({ text: index % 2 ? 'no' : 'yes' }),
    );
    const results = await Promise.all(messages.map((message) => turns.run(message, '')));
    expect(results.every(({ status }) => status === 'handled')).toBe(true);
    const spoken = (await lines()).filter(({ from }) => from === 'resident');
    expect(spoken.map(({ activityId }) => activityId).slice(1)).toEqual(
      messages.map(({ activityId }) => activityId),
    );
  });

  test('is run again when another process was faster, and loses nothing', async () => {
    const [one, other] = [stage.turns(), stage.turns()];
    const messages = Array.from({ length: 20 }, (_each, index) => inbound({ text: `message ${index}` }));
    const results = await Promise.all(
      messages.map((message, index) => (index % 2 ? one : other).run(message, '')),
    );
    expect(results.map(({ status }) => status)).toEqual(messages.map(() => 'handled'));
    const spoken = (await lines())
      .filter(({ from }) => from === 'resident')
      .map(({ activityId }) => activityId);
    expect(new Set(spoken)).toEqual(new Set(messages.map(({ activityId }) => activityId)));
    expect(stage.logged.some(({ event }) => event === 'turn.conflict')).toBe(true);
  });

  test('keeps a Social Security number out of everything that is stored', async () => {
    const turns = stage.turns();
    const { entries } = await turns.run(inbound({ text: 'my ssn is 078-05-1120 can u check' }), '');
    expect(JSON.stringify([await stage.store.load('website:one'), await lines(), entries])).not.toContain(
      '05-1120',
    );
    expect(JSON.stringify(stage.logged)).not.toContain('05-1120');
    expect(entries.some(({ because }) => because?.rule === 'removed')).toBe(true);
  });

  test('that more than fifty wait for is refused as busy', async () => {
    const turns = stage.turns();
    const results = await Promise.all(Array.from({ length: 60 }, () => turns.run(inbound(), '')));
    expect(results.filter(({ status }) => status === 'busy')).toHaveLength(10);
  });
});

describe('when the database fails', () => {
  const down = async () => {
    throw new StoreUnavailable('down');
  };

  test('the resident hears so in the language of the conversation, and nothing is lost after', async () => {
    const turns = stage.turns();
    await turns.run(inbound({ text: 'en español' }), '');
    let failing = true;
    const shaky = stage.turns({ store: { load: (id) => (failing ? down() : stage.store.load(id)) } });
    const unsaved = await shaky.run(inbound({ text: 'menú', language: 'es' }), '');
    expect(unsaved.status).toBe('unsaved');
    expect(unsaved.entries.at(-1)?.text).toMatch(/no guardé su último mensaje/);
    expect(unsaved.entries.every(({ sequence }) => sequence === 0)).toBe(true);
    failing = false;
    stage.time.now += 5000;
    expect((await shaky.run(inbound({ text: 'menú' }), '')).status).toBe('handled');
  });

  test('it says so in both languages when it cannot know which', async () => {
    const message: { -readonly [Part in keyof Inbound]: Inbound[Part] } = inbound();
    delete message.language;
    const { entries } = await stage.turns({ store: { load: down } }).run(message, '');
    expect(entries.at(-1)?.text).toMatch(/did not keep your last message[^]*no guardé su último mensaje/);
  });

  test('an answer comes within 3 seconds when the database hangs', async () => {
    const hung = stage.turns({ store: { load: () => new Promise<never>(() => undefined) } });
    const began = Date.now();
    expect((await hung.run(inbound(), '')).status).toBe('unsaved');
    expect(Date.now() - began).toBeLessThan(3000);
  });

  test('a turn whose transcript could not be written is appended by the sweeper', async () => {
    const { status } = await stage.turns({ store: { append: down } }).run(inbound({ text: 'fafsa' }), '');
    expect(status).toBe('handled');
    expect(await lines()).toEqual([]);
    stage.time.now += 60_000;
    expect(await stage.turns().sweep()).toBe(1);
    expect((await lines()).length).toBeGreaterThan(1);
    const stored = (await stage.store.load('website:one')) as StoredConversation;
    expect([stored.outbox, stored.pendingSince]).toEqual([[], null]);
  });
});

describe('the sweeper', () => {
  const broken = { deliver: () => Promise.reject(new Error('the channel is away')) };

  test('delivers once more what a channel did not take', async () => {
    await stage.turns({ delivery: broken }).run(inbound({ text: 'fafsa' }), '');
    expect((await lines()).some(({ delivery }) => delivery === 'failed')).toBe(true);
    stage.time.now += 60_000;
    const turns = stage.turns();
    expect(await turns.sweep()).toBe(1);
    const said = (await lines()).filter(({ from }) => from === 'guide');
    expect(stage.delivered.map(({ sequence }) => sequence)).toEqual(said.map(({ sequence }) => sequence));
    expect(said.every(({ delivery }) => delivery === 'delivered')).toBe(true);
    stage.time.now += 60_000;
    expect(await turns.sweep()).toBe(0);
    expect(stage.delivered).toHaveLength(said.length);
  });

  test('of two processes, only one delivers', async () => {
    await stage
      .turns({ store: { append: () => Promise.reject(new Error('crashed here')) }, delivery: broken })
      .run(inbound(), '');
    stage.time.now += 60_000;
    await Promise.all([stage.turns().sweep(), stage.turns().sweep()]);
    const sequences = stage.delivered.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...new Set(sequences)]);
    expect(sequences.length).toBeGreaterThan(0);
  });

  test('leaves a turn alone that may still be running', async () => {
    await stage.turns({ store: { append: () => Promise.reject(new Error('slow')) } }).run(inbound(), '');
    stage.time.now += 10_000;
    expect(await stage.turns().sweep()).toBe(0);
  });

  test('gives up after a day, and the transcript says that the line failed', async () => {
    await stage.turns({ delivery: broken }).run(inbound(), '');
    stage.time.now += 25 * 3_600_000;
    await stage.turns({ delivery: broken }).sweep();
    expect((await stage.store.load('website:one'))?.outbox).toEqual([]);
    expect((await lines()).some(({ delivery }) => delivery === 'failed')).toBe(true);
  });
});

describe('the sweeper that keeps trying', () => {
  test('gives up a day after the line was said, however often it tried meanwhile', async () => {
    const tries: number[] = [];
    const delivery = {
      deliver: async () => {
        tries.push(stage.time.now);
        throw new Error('the channel is away');
      },
    };
    const turns = stage.turns({ delivery });
    await turns.run(inbound(), '');
    const began = stage.time.now;
    for (let hour = 0; hour < 40; hour += 1) {
      stage.time.now += 3_600_000;
      await turns.sweep();
    }
    expect(tries.length).toBeGreaterThan(20);
    expect(Math.max(...tries) - began).toBeLessThanOrEqual(24 * 3_600_000);
    expect((await stage.store.load('website:one'))?.outbox).toEqual([]);
    expect((await lines()).map(({ from, delivery: how }) => [from, how])).toContainEqual(['guide', 'failed']);
    expect((await lines())[0]?.delivery).toBeUndefined();
  });
});

describe('a resident who wants to be forgotten', () => {
  test('is asked once, then nothing is left but a tombstone, and can begin afresh', async () => {
    const turns = stage.turns();
    await turns.run(inbound({ text: 'I live in Manchester' }), '');
    await turns.run(inbound({ text: 'delete my data' }), '');
    const { status, entries } = await turns.run(inbound({ text: 'yes' }), '');
    expect(status).toBe('handled');
    expect(entries.at(-1)?.text).toMatch(/erased/);
    expect(await lines()).toEqual([]);
    const tombstone = await stage.store.load('website:one');
    expect(tombstone).toMatchObject({ forgotten: true, state: '', residentId: '', outbox: [], handled: [] });
    const again = await turns.run(inbound({ text: 'hello' }), '');
    expect(again.entries[0]?.sequence).toBe((tombstone?.lastSequence ?? 0) + 1);
    expect(again.entries.map(({ text }) => text).join()).toMatch(/I am Guidepost/);
  });
});
