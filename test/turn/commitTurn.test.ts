import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readSavedLines } from '../../bot/channels/directLine/savedLines.ts';
import { StoreUnavailable, type Store } from '../../bot/store/store.ts';
import type { Delivery } from '../../bot/turn/channelPort.ts';
import { inbound } from '../support/turns/inbound.ts';
import { openStage, type TurnStage } from '../support/turns/stage.ts';

const id = 'website:one';
let stage: TurnStage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

/** A channel whose residents read the store. */
const delivery: Delivery = { deliver: async () => undefined, readsStore: true };
const turns = (store: Partial<Store> = {}) => stage.turns({ delivery, store });
const transcript = () => stage.store.entries(id, 0, 500);
const down = () => Promise.reject(new StoreUnavailable('down'));

describe('a turn whose residents read the store', () => {
  test('is in the transcript with its commit, and nothing is left to do', async () => {
    const { status, entries } = await turns({ append: down }).run(inbound({ text: 'fafsa' }), '');
    expect(status).toBe('handled');
    expect(await transcript()).toEqual(entries);
    const said = entries.filter(({ from }) => from === 'guide');
    expect(said.map(({ delivery: how }) => how)).toEqual(said.map(() => 'delivered'));
    expect(await stage.store.load(id)).toMatchObject({ outbox: [], pendingSince: null });
    expect(stage.logged).toEqual([]);
  });

  test('gives the same lines again when its message comes again', async () => {
    const message = inbound({ text: 'fafsa' });
    const first = await turns().run(message, '');
    const again = await turns().run(message, '');
    expect(again).toEqual({ ...first, status: 'repeated' });
  });

  test('leaves lines that the transcript may not keep whole in the outbox, for who reads them now', async () => {
    for (const text of ['my exact number', 'this year', 'own', 'no', 'no', 'no', 'yes', 'ct', '$45,123'])
      await turns().run(inbound({ text }), '');
    expect(JSON.stringify(await transcript())).not.toMatch(/45,?123/);
    expect(JSON.stringify(await readSavedLines(stage.store, id, 0, 500))).toMatch(/45,?123/);
  });

  test('commits as ever while older lines wait in the outbox, and all come in order', async () => {
    await stage.turns({ store: { append: down } }).run(inbound({ text: 'fafsa' }), '');
    expect(await transcript()).toEqual([]);
    await turns().run(inbound({ text: 'menu' }), '');
    stage.time.now += 60_000;
    await turns().sweep();
    const { lastSequence } = (await stage.store.load(id)) ?? {};
    expect((await transcript()).map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: lastSequence ?? 0 }, (_each, index) => index + 1),
    );
  });

  test('leaves nothing behind when the store does not take it', async () => {
    expect((await turns({ commitWithLines: down }).run(inbound({ text: 'fafsa' }), '')).status).toBe(
      'unsaved',
    );
    expect(await stage.store.load(id)).toBeNull();
    expect(await transcript()).toEqual([]);
  });
});
