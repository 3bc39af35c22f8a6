import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readSavedLines } from '../../bot/channels/directLine/savedLines.ts';
import type { StoredConversation } from '../../bot/store/store.ts';
import { inbound } from '../support/turns/inbound.ts';
import { openStage, type TurnStage } from '../support/turns/stage.ts';

const id = 'website:one';
const day = 24 * 3_600_000;
/** The family's income and tax, as typed, as said back and as stored. */
const amounts = /45,?123|6,?789/;
let stage: TurnStage;

beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const document = async () => (await stage.store.load(id)) as StoredConversation;
const transcript = async () => JSON.stringify(await stage.store.entries(id, 0, 500));
const everything = async () => (await transcript()) + JSON.stringify(await document());

/** Says these things one after the other, each a second later. */
async function say(...texts: readonly string[]): Promise<void> {
  for (const text of texts) {
    stage.time.now += 1000;
    await stage.turns().run(inbound({ text, receivedAt: new Date(stage.time.now).toISOString() }), 'there');
  }
}

/** Until the tax was told; nobody else's money counts. */
const halfway = ['my exact number', 'this year', 'own', 'no', 'no', 'no', 'yes', 'ct', '$45,123', '6,789'];
/** Until the number was told. */
const toTheEnd = [...halfway, '45123', 'none', 'no', 'no'];

describe('what a family earns', () => {
  test('is shown to the resident and stands in no transcript, also not in the outcome', async () => {
    await say(...toTheEnd);
    const shown = JSON.stringify(stage.delivered);
    expect(shown).toContain('Student Aid Index');
    expect(shown).toMatch(amounts);
    expect(await transcript()).not.toMatch(amounts);
    expect(await transcript()).toContain('(answer not kept)');
    expect(await transcript()).toContain('It is not kept.');
  });

  test('stands in no log', async () => {
    await say(...toTheEnd);
    expect(JSON.stringify(stage.logged)).not.toMatch(amounts);
  });

  test('is in what a page that reconnects within the turn reads, and only masked once the outbox was settled', async () => {
    await say(...halfway);
    const now = JSON.stringify(await readSavedLines(stage.store, id, 0, 500));
    expect(now).toContain('6,789');
    stage.time.now += 60_000;
    await stage.turns().sweep();
    const later = await readSavedLines(stage.store, id, 0, 500);
    expect(JSON.stringify(later)).not.toMatch(amounts);
    expect(later.entries).toHaveLength((await document()).lastSequence);
  });

  test('is gone from the store when the number was told and the resident went on', async () => {
    await say(...toTheEnd, 'menu');
    stage.time.now += 60_000;
    await stage.turns().sweep();
    expect(await everything()).not.toMatch(amounts);
    expect((await document()).forgetAt).toBeNull();
  });

  test('a repeated message is answered from the record without it', async () => {
    await say(...halfway);
    const handled = (await document()).handled.at(-1)?.activityId ?? '';
    await say('why');
    stage.time.now += 60_000;
    const turns = stage.turns();
    await turns.sweep();
    const again = await turns.run(inbound({ text: '6,789', activityId: handled }), 'there');
    expect(again.status).toBe('repeated');
    expect(JSON.stringify(again.entries)).not.toMatch(amounts);
  });
});

describe('what was told and left', () => {
  test('is forgotten after a day, though nobody comes back; the rest of the conversation stays', async () => {
    await say('hello', ...halfway);
    const before = await document();
    expect(JSON.parse(before.state)).toMatchObject({ answers: { exact: { agi: { value: 45123 } } } });
    expect(Date.parse(before.forgetAt ?? '')).toBeGreaterThan(stage.time.now);
    expect(await stage.turns().forget()).toBe(0);
    stage.time.now += day;
    const turns = stage.turns();
    await turns.sweep();
    expect(await turns.forget()).toBe(1);
    expect(await turns.forget()).toBe(0);
    expect(await everything()).not.toMatch(amounts);
    const after = await document();
    expect(after).toMatchObject({
      forgetAt: null,
      lastActivityAt: before.lastActivityAt,
      lastSequence: before.lastSequence,
    });
    await say('45123');
    expect(JSON.stringify(stage.delivered.at(-1))).toContain('they are gone');
  });

  test('is forgotten once by several processes', async () => {
    await say(...halfway);
    stage.time.now += day;
    const done = await Promise.all(
      [stage.turns(), stage.turns(), stage.turns()].map((turns) => turns.forget()),
    );
    expect(done.reduce((sum, each) => sum + each, 0)).toBe(1);
  });

  test('a message that comes at the same moment is neither lost nor undone', async () => {
    await say(...halfway);
    stage.time.now += day;
    const text = 'menu';
    const receivedAt = new Date(stage.time.now).toISOString();
    const [said] = await Promise.all([
      stage.turns().run(inbound({ text, receivedAt }), 'there'),
      stage.turns().forget(),
    ]);
    expect(said.status).toBe('handled');
    stage.time.now += 60_000;
    await stage.turns().sweep();
    await stage.turns().forget();
    expect(await everything()).not.toMatch(amounts);
  });

  test('a state that cannot be read is put off and holds up no other', async () => {
    await say(...halfway);
    const { version, ...broken } = await document();
    await stage.store.commit({ ...broken, version: version + 1, state: 'not JSON' });
    stage.time.now += day;
    expect(await stage.turns().forget()).toBe(0);
    expect(stage.logged.map(({ event }) => event)).toContain('forgetting.failed');
    expect(Date.parse((await document()).forgetAt ?? '')).toBeGreaterThan(stage.time.now);
    expect(await stage.turns().forget()).toBe(0);
  });
});
