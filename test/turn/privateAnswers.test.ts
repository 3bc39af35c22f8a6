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
    expect(await transcript()).toContain('The chat does not keep it.');
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

  test('can be shown again from what is kept, while the answers are there', async () => {
    await say(...toTheEnd);
    stage.time.now += 60_000;
    await stage.turns().sweep();
    const last = (await stage.store.entries(id, 0, 500)).at(-1);
    const again = last?.reply?.options[0];
    expect(again?.label).toBe('Show it again');
    const choice = again?.choice ?? {};
    await stage.turns().run(inbound({ text: 'Show it again', choice }), 'there');
    expect(JSON.stringify(stage.delivered.slice(-2))).toContain('$45,123');
    expect(await transcript()).not.toMatch(amounts);
  });

  test('leaves the buttons of an open question, also when the page is loaded later', async () => {
    await say(...halfway.slice(0, 7));
    stage.time.now += 60_000;
    await stage.turns().sweep();
    const last = (await stage.store.entries(id, 0, 500)).at(-1);
    expect(last?.reply?.because.question).toBe('state');
    expect(last?.reply?.options.map(({ label }) => label)).toContain('Connecticut');
  });

  test.each([
    ['we make 45,123 can i talk to a person', 'we make # can i talk to a person'],
    ['my husband hits me and we make 45123', 'my husband hits me and we make #'],
    ['45123 no more reminders', '# no more reminders'],
  ])('goes out of “%s” too, whose other words staff have to read', async (text, kept) => {
    await say(...halfway.slice(0, 8), text);
    expect(await transcript()).not.toMatch(amounts);
    expect(await transcript()).toContain(kept);
  });

  test('goes out of what is said right after the outcome, and of the question that leads to an estimate', async () => {
    await say(...toTheEnd, 'no wait my income is 45,123');
    expect(await transcript()).not.toMatch(amounts);
    await say('delete', 'yes', 'estimate my aid, we make 45,123');
    expect(await transcript()).not.toMatch(amounts);
  });

  test('is not told by the buttons that are left, nor by the rule that fired', async () => {
    await say(...halfway, '45123');
    const pick = stage.delivered.at(-1)?.reply?.options.find(({ choice }) => choice.value === 'pension');
    await stage.turns().run(inbound({ text: pick?.label ?? '', choice: pick?.choice ?? {} }), 'there');
    const picking = (await stage.store.entries(id, 0, 500)).at(-1);
    expect(stage.delivered.at(-1)?.text).toContain('Anything else');
    expect(picking?.reply?.options).toEqual([]);
    expect(picking?.because).toEqual({ flow: 'exact', question: 'extras', rule: 'private' });
  });

  test('is gone from the store when the number was told and the resident opened another part', async () => {
    await say(...toTheEnd, 'español', 'menu', 'fafsa checklist');
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
    expect(JSON.stringify(stage.delivered.at(-1))).toContain('what you told me is gone');
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

  test('goes out of an outbox that is waiting for the channel too', async () => {
    const down = { deliver: () => Promise.reject(new Error('away')) };
    await say(...halfway.slice(0, -2));
    stage.time.now += 23 * 3_600_000;
    const receivedAt = new Date(stage.time.now).toISOString();
    await stage.turns({ delivery: down }).run(inbound({ text: '$45,123', receivedAt }), 'there');
    expect(JSON.stringify((await document()).outbox)).toMatch(amounts);
    stage.time.now += 3_600_000;
    expect(await stage.turns().forget()).toBe(1);
    expect(await everything()).not.toMatch(amounts);
  });

  test('is forgotten though many states of a newer release stand before it', async () => {
    await say(...halfway);
    for (let each = 0; each < 120; each += 1)
      await stage.store.commit({
        ...(await document()),
        id: `website:newer ${each}`,
        version: 1,
        state: '{"schema":99}',
        forgetAt: '2026-11-22T00:00:00.000Z',
      });
    stage.time.now += day;
    expect(await stage.turns().forget()).toBe(1);
    expect(JSON.stringify(await document())).not.toMatch(amounts);
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
