import { afterEach, expect, jest, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { createReceiver } from '../../../bot/channels/botFramework/createReceiver.ts';
import { message } from '../../support/botFrameworkService.ts';

type Dependencies = Parameters<typeof createReceiver>[0];

afterEach(() => {
  jest.useRealTimers();
});

const never = () => new Promise<never>(() => undefined);
const admission = async () => ({ ok: true, admit: async () => ({ ok: true, identity: {} }) });

test.each([
  ['a check', { admission: never, run: async () => ({ status: 200 }) }],
  ['a turn', { admission, run: never }],
])('%s that takes too long is answered before Azure gives up', async (_, parts) => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  const receive = createReceiver({
    clock: () => new Date(),
    limit: async () => 0,
    ...parts,
  } as unknown as Dependencies);
  const body = Readable.from([Buffer.from(JSON.stringify(message()))]);
  const request = Object.assign(body, { headers: { 'content-type': 'application/json' } });
  const answer = receive(request as unknown as Parameters<typeof receive>[0]);
  await jest.advanceTimersByTimeAsync(14_500);
  await expect(answer).resolves.toEqual({ status: 504, reason: 'late' });
});
