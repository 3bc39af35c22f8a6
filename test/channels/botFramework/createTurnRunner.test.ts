import { afterEach, expect, jest, test } from '@jest/globals';
import { activitySchema } from '../../../bot/channels/botFramework/activitySchema.ts';
import { createTurnRunner } from '../../../bot/channels/botFramework/createTurnRunner.ts';
import { toInbound } from '../../../bot/channels/botFramework/toInbound.ts';
import { message } from '../../support/botFrameworkService.ts';

type Dependencies = Parameters<typeof createTurnRunner>[0];

afterEach(() => {
  jest.useRealTimers();
});

test('a turn that takes too long is answered before Azure gives up', async () => {
  jest.useFakeTimers();
  const adapter = { processActivityDirect: () => new Promise(() => undefined) };
  const run = createTurnRunner({ adapter } as unknown as Dependencies);
  const activity = activitySchema.parse(message());
  const inbound = toInbound(activity, new Date());
  if (!inbound) throw new Error('Ignored');
  const answer = run({} as Parameters<typeof run>[0], activity, inbound);
  await jest.advanceTimersByTimeAsync(14_500);
  await expect(answer).resolves.toEqual({ status: 504, reason: 'late' });
});
