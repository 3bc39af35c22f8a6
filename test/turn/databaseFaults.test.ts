import { expect, test } from '@jest/globals';
import { openMongoStore } from '../../bot/store/mongo/openMongoStore.ts';
import type { Entry, Store } from '../../bot/store/store.ts';
import type { TurnResult } from '../../bot/turn/channelPort.ts';
import { createTurns, type Turns } from '../../bot/turn/createTurns.ts';
import type { Inbound } from '../../dialogs/inbound.ts';
import { untilItWorks } from '../store/freshMongo.ts';
import type { Fault } from '../support/mongoServer/faults.ts';
import { startMongoServer, type MongoServer } from '../support/mongoServer/startMongoServer.ts';
import { expectSerial } from '../support/turns/expectSerial.ts';
import { inbound } from '../support/turns/inbound.ts';
import { inOwnTime } from '../support/turns/ownTime.ts';
import { projectGuide } from '../support/projectGuide.ts';

const guide = projectGuide();
const id = 'website:one';

/** What goes wrong. Read-only is what it is for the commands that write: reading goes on. */
const faults: readonly (readonly [string, Omit<Fault, 'command'>])[] = [
  ['is lost before it does what it is asked', { kind: 'dropBefore' }],
  ['is lost after it did what it was asked', { kind: 'dropAfter' }],
  ['fails over, or is read-only', { kind: 'notPrimary' }],
  ['is too slow', { kind: 'slow', milliseconds: 60_000 }],
  ['takes more than a second', { kind: 'slow', milliseconds: 1250 }],
  ['takes nearly two seconds', { kind: 'slow', milliseconds: 1800 }],
  ['does it after we gave up', { kind: 'held', times: 1 }],
  ['gets no majority to confirm', { kind: 'writeConcern' }],
  ['refuses it as wrong', { kind: 'badValue' }],
];

/** The command of a turn that it happens to. */
const places: readonly (readonly [string, Pick<Fault, 'command' | 'after'>])[] = [
  ['the conversation is read', { command: 'find' }],
  ['a conversation is committed for the first time', { command: 'insert' }],
  ['a turn is committed', { command: 'update' }],
  ['lines are added to the transcript', { command: 'update', after: 1 }],
  ['anything is asked of it', {}],
];

test.concurrent.each(faults)(
  'while the database %s, at whichever step, the resident hears something in time, nothing is half saved, and it recovers',
  async (_name, fault) => {
    await Promise.all(places.map(([, place]) => through({ ...fault, ...place })));
  },
);

/** One conversation in which the fault happens to its second message, or to the first where that is what it takes. */
async function through(fault: Fault): Promise<void> {
  const scene = await openScene();
  const say = (text: string, activityId: string): Inbound => inbound({ text, activityId });
  const messages = [say('what i like', 'a'), say('yes', 'b'), say('no', 'c')];
  const [first, second, third] = messages as [Inbound, Inbound, Inbound];
  try {
    const [before, during, after] =
      fault.command === 'insert' ? [null, first, second] : [first, second, third];
    if (before) expect((await scene.turns.run(before, '')).status).toBe('handled');
    scene.server.fault(fault);
    const { result, milliseconds } = await inOwnTime(scene.turns.run(during, ''));
    expect(milliseconds).toBeLessThanOrEqual(3000);
    const { status, entries } = result;
    expect(entries.filter(({ from, text }) => from === 'guide' && text !== '')).not.toEqual([]);
    if (status === 'unsaved') expect(entries.at(-1)?.because?.rule).toBe('notSaved');
    scene.server.fault(null);
    const again = untilItWorks(async () => expectKept(await scene.turns.run(during, '')));
    expect((await inOwnTime(again)).milliseconds).toBeLessThanOrEqual(5000);
    scene.ahead += 60_000;
    while ((await scene.turns.sweep()) > 0);
    expect((await scene.turns.run(after, '')).status).toBe('handled');
    scene.ahead += 60_000;
    while ((await scene.turns.sweep()) > 0);
    await expectSerial(scene.store, id, before ? messages : [first, second], guide);
    const said = (await scene.store.entries(id, 0, 500)).filter(({ from }) => from === 'guide');
    const delivered = scene.delivered.filter(({ sequence }) => sequence > 0).map(({ sequence }) => sequence);
    expect(new Set(delivered)).toEqual(new Set(said.map(({ sequence }) => sequence)));
  } finally {
    await scene.close();
  }
}

interface Scene {
  readonly server: MongoServer;
  readonly store: Store;
  readonly turns: Turns;
  readonly delivered: Entry[];
  /** How far the clock is ahead. Milliseconds. */
  ahead: number;
  close(): Promise<void>;
}

async function openScene(): Promise<Scene> {
  const server = await startMongoServer();
  const store = await openMongoStore(server.uri);
  await store.ready();
  const delivered: Entry[] = [];
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const deliver = async (_address: string, entries: readonly Entry[]) => void delivered.push(...entries);
  const began = performance.now();
  const clock = () => new Date(Date.parse(inbound().receivedAt) + performance.now() - began + scene.ahead);
  const turns = createTurns({
    store,
    guide,
    log,
    clock,
    deliveries: new Map([['website', { deliver, readsStore: true }]]),
  });
  const close = async () => {
    server.fault(null);
    await store.close();
    await server.stop();
  };
  const scene: Scene = { server, store, turns, delivered, ahead: 0, close };
  return scene;
}

function expectKept({ status }: TurnResult): void {
  if (status !== 'handled' && status !== 'repeated') throw new Error(status);
}
