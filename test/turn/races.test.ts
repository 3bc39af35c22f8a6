import { expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry, Store } from '../../bot/store/store.ts';
import type { Delivery } from '../../bot/turn/channelPort.ts';
import type { Inbound } from '../../dialogs/inbound.ts';
import { expectSerial } from '../support/turns/expectSerial.ts';
import { inbound } from '../support/turns/inbound.ts';
import { createMemoryStore } from '../support/turns/memoryStore.ts';
import { projectGuide } from '../support/projectGuide.ts';

// The pause before a rerun is no step of its own: which process goes on is the schedule's to decide.
jest.unstable_mockModule('node:timers/promises', () => ({ setTimeout: async () => undefined }));
const { createTurns } = await import('../../bot/turn/createTurns.ts');

const guide = projectGuide();
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const now = Date.parse('2026-11-22T15:00:00Z');
const id = 'conversation';

/** What residents can press; which buttons are out of date depends on the order. */
const presses: readonly NonNullable<Inbound['choice']>[] = [
  { command: 'open', value: 'interests' },
  { command: 'open', value: 'training' },
  { question: 'interests.fix-bicycle', value: 'like', asking: 1 },
  { question: 'interests.fix-bicycle', value: 'dislike', asking: 1 },
  { question: 'interests.trace-battery-drain', value: 'unsure', asking: 2 },
  { command: 'back' },
];

/** Messages of one conversation, the process that each comes to, and whether a copy of it comes to the other one too. */
const talks = fc.record({
  channel: fc.constantFrom('website' as const, 'botFramework' as const),
  messages: fc.array(
    fc.record({ press: fc.nat(presses.length - 1), process: fc.constantFrom(0, 1), twice: fc.boolean() }),
    { minLength: 2, maxLength: 4 },
  ),
});

test('two processes and one conversation, in a thousand schedules: as if one message came after the other, each answered once', async () => {
  let conflicts = 0;
  await fc.assert(
    fc.asyncProperty(talks, fc.scheduler(), async ({ channel, messages }, scheduler) => {
      const store = createMemoryStore();
      const sent: Entry[] = [];
      const log = {
        ...silent,
        info: (event: string) => void (conflicts += event === 'turn.conflict' ? 1 : 0),
      };
      const turnsOf = (who: Store, time: number, step: () => Promise<void>) => {
        const deliver = async (_address: string, entries: readonly Entry[]) => {
          await step();
          sent.push(...entries);
          await step();
        };
        const delivery: Delivery = channel === 'website' ? { deliver, readsStore: true } : { deliver };
        const deliveries = new Map([[channel, delivery]]);
        return createTurns({ store: who, guide, log, clock: () => new Date(time), deliveries });
      };
      const processes = [0, 1].map((number) => {
        const step = () => scheduler.schedule(Promise.resolve(), `process ${number}`);
        return turnsOf(inSteps(store, step), now, step);
      });
      const said = messages.map(({ press, ...where }, index) => {
        const choice = presses[press] ?? { command: 'back' as const };
        return {
          ...where,
          message: inbound({ conversationId: id, channel, activityId: `${index}`, text: '', choice }),
        };
      });
      const results = scheduler.waitFor(
        Promise.all(
          said.flatMap(({ process, twice, message }) =>
            (twice ? [process, 1 - process] : [process]).map(async (number) =>
              processes[number]?.run(message, ''),
            ),
          ),
        ),
      );
      const statuses = (await results).map((result) => result?.status);
      expect(statuses.filter((status) => status === 'handled')).toHaveLength(said.length);
      expect(statuses.every((status) => status === 'handled' || status === 'repeated')).toBe(true);
      await turnsOf(store, now + 60_000, async () => undefined).sweep();
      const messagesSaid = said.map(({ message }) => message);
      await expectSerial(store, id, messagesSaid, guide);
      const guides = (await store.entries(id, 0, 500)).filter(({ from }) => from === 'guide');
      expect(sent.map(({ sequence }) => sequence).sort(byNumber)).toEqual(
        guides.map(({ sequence }) => sequence),
      );
    }),
    { numRuns: 1000 },
  );
  expect(conflicts).toBeGreaterThan(500);
});

/** The schedule decides when each call begins, and when its result is heard of. */
function inSteps(store: Store, step: () => Promise<void>): Store {
  const stepped = async <R>(call: () => Promise<R>): Promise<R> => {
    await step();
    const result = await call();
    await step();
    return result;
  };
  return {
    ...store,
    load: (...given) => stepped(() => store.load(...given)),
    commit: (...given) => stepped(() => store.commit(...given)),
    commitWithLines: (...given) => stepped(() => store.commitWithLines(...given)),
    append: (...given) => stepped(() => store.append(...given)),
    entries: (...given) => stepped(() => store.entries(...given)),
  };
}

function byNumber(one: number, other: number): number {
  return one - other;
}
