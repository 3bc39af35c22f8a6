import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { StoreUnavailable, type Entry } from '../../bot/store/store.ts';
import type { TurnResult } from '../../bot/turn/channelPort.ts';
import { whenDelivered } from '../../bot/turn/whenDelivered.ts';
import { inbound } from '../support/turns/inbound.ts';
import { openStage, type TurnStage } from '../support/turns/stage.ts';

let stage: TurnStage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

/** A store whose appends wait until they are let go, each by itself. */
function heldAppends() {
  const held: { readonly first: number; readonly go: () => void }[] = [];
  const append = async (entries: readonly Entry[]) => {
    await new Promise<void>((go) => held.push({ first: entries[0]?.sequence ?? 0, go }));
    await stage.store.append(entries);
  };
  return { held, append };
}

const lines = () => stage.store.entries('website:one', 0, 500);
const outbox = async () => (await stage.store.load('website:one'))?.outbox ?? [];

test('an answer does not wait for the transcript, nor does the next message, and every line comes there once in order', async () => {
  const { held, append } = heldAppends();
  const turns = stage.turns({ store: { append } });
  const first = await whenDelivered(turns, inbound({ text: 'hello' }), '');
  const second = await whenDelivered(turns, inbound({ text: 'fafsa' }), '');
  expect([first.status, second.status]).toEqual(['handled', 'handled']);
  expect(stage.delivered).toHaveLength([...first.entries, ...second.entries].length - 2);
  expect(await lines()).toEqual([]);
  expect((await outbox()).map(({ sequence }) => sequence)).toEqual(
    [...first.entries, ...second.entries].map(({ sequence }) => sequence),
  );
  // One after the other: the second turn's lines wait for those of the first.
  expect(held.map(({ first: sequence }) => sequence)).toEqual([1]);
  const idle = turns.idle();
  while ((await lines()).length < (await outbox()).length) {
    held.shift()?.go();
    await new Promise(setImmediate);
  }
  await idle;
  expect((await lines()).map(({ sequence }) => sequence)).toEqual(
    (await outbox()).map(({ sequence }) => sequence),
  );
});

test('what is written meanwhile is out of the outbox with the turn after', async () => {
  const { held, append } = heldAppends();
  const turns = stage.turns({ store: { append } });
  await whenDelivered(turns, inbound({ text: 'hello' }), '');
  await whenDelivered(turns, inbound({ text: 'fafsa' }), '');
  const idle = turns.idle();
  const letting = setInterval(() => held.shift()?.go(), 1);
  await idle;
  const third = await turns.run(inbound({ text: 'menu' }), '').finally(() => clearInterval(letting));
  expect((await outbox()).map(({ sequence }) => sequence)).toEqual(
    third.entries.map(({ sequence }) => sequence),
  );
});

test('a turn that could not be written stays in the outbox with all that follow, until the sweeper writes it', async () => {
  let failing = true;
  const append = async (entries: readonly Entry[]) => {
    if (failing) throw new StoreUnavailable('down');
    await stage.store.append(entries);
  };
  const turns = stage.turns({ store: { append } });
  await turns.run(inbound({ text: 'hello' }), '');
  failing = false;
  await turns.run(inbound({ text: 'fafsa' }), '');
  await turns.run(inbound({ text: 'menu' }), '');
  expect((await outbox())[0]?.sequence).toBe(1);
  expect(stage.logged.filter(({ event }) => event === 'turn.notAppended')).toHaveLength(1);
  stage.time.now += 60_000;
  await stage.turns().sweep();
  expect(await outbox()).toEqual([]);
  expect((await lines()).map(({ sequence }) => sequence)).toEqual((await lines()).map((_line, at) => at + 1));
});

test('where residents read the store the next turn waits until the lines are there', async () => {
  const { held, append } = heldAppends();
  const delivery = { deliver: async () => undefined, readsStore: true } as const;
  const commitWithLines = (document: Parameters<typeof stage.store.commit>[0]) =>
    stage.store.commit(document);
  const turns = stage.turns({ store: { append, commitWithLines }, delivery });
  const heard: TurnResult[] = [];
  const both = ['hello', 'fafsa'].map((text) =>
    turns.run(inbound({ text }), '', { delivered: (result) => heard.push(result) }),
  );
  while (held.length < 1) await new Promise(setImmediate);
  expect(heard).toHaveLength(1);
  const letting = setInterval(() => held.shift()?.go(), 1);
  await Promise.all(both).finally(() => clearInterval(letting));
  expect(heard).toHaveLength(2);
});

test('a turn that is refused or not saved is heard of as well', async () => {
  const down = async () => {
    throw new StoreUnavailable('down');
  };
  const unsaved = await whenDelivered(stage.turns({ store: { load: down } }), inbound(), '');
  expect(unsaved.status).toBe('unsaved');
  const turns = stage.turns();
  const all = await Promise.all(Array.from({ length: 60 }, () => whenDelivered(turns, inbound(), '')));
  expect(all.filter(({ status }) => status === 'busy')).toHaveLength(10);
  await turns.idle();
});
