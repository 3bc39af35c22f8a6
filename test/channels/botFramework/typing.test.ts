import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startTyping } from '../../../bot/channels/botFramework/typing.ts';
import {
  guideLine,
  message,
  send,
  startBotService,
  validToken,
  type BotService,
} from '../../support/botFrameworkService.ts';

describe('the sign that an answer is being written', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });
  const sign = (answer: () => Promise<unknown> = async () => undefined) => jest.fn(answer);

  test('is not sent for an answer that is there at once', async () => {
    const send = sign();
    const typing = startTyping(send);
    await jest.advanceTimersByTimeAsync(600);
    await typing.stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(send).not.toHaveBeenCalled();
  });

  test('is sent for one that takes long, again while it does, and not after it', async () => {
    const send = sign();
    const typing = startTyping(send);
    await jest.advanceTimersByTimeAsync(700 + 3000 + 3000);
    expect(send).toHaveBeenCalledTimes(3);
    await typing.stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(send).toHaveBeenCalledTimes(3);
  });

  test('that the channel does not take harms nothing', async () => {
    const send = sign(() => Promise.reject(new Error('no')));
    const typing = startTyping(send);
    await jest.advanceTimersByTimeAsync(700);
    await expect(typing.stop()).resolves.toBeUndefined();
  });

  test('is waited for, so that it never comes behind the answer', async () => {
    const order: string[] = [];
    const arrival: { done?: () => void } = {};
    const typing = startTyping(async () => {
      await new Promise<void>((resolve) => (arrival.done = resolve));
      order.push('sign');
    });
    await jest.advanceTimersByTimeAsync(700);
    const stopped = typing.stop().then(() => order.push('answer'));
    arrival.done?.();
    await stopped;
    expect(order).toEqual(['sign', 'answer']);
  });
});

describe('a turn that takes long', () => {
  const running: { service?: BotService } = {};
  const bot = (): BotService => {
    if (!running.service) throw new Error('Not started');
    return running.service;
  };
  beforeEach(async () => {
    running.service = await startBotService();
    bot().turn = async (_inbound, address) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await bot().delivery.deliver(address, [guideLine('here')]);
      return { status: 'handled', entries: [] };
    };
  });
  afterEach(() => bot().close());
  const types = () => bot().posted.map(({ activity }) => activity['type']);

  test('shows it in Teams, before the answer', async () => {
    await send(bot(), await validToken(bot()), message());
    expect(types()[0]).toBe('typing');
    expect(types().at(-1)).toBe('message');
  });

  test('does not where the channel has no such sign', async () => {
    const { plainKey } = bot().authority;
    const { signToken } = await import('../../support/botFrameworkAuthority.ts');
    const { claims } = await import('../../support/forgedTokens.ts');
    await send(bot(), await signToken(plainKey, claims), message({ channelId: 'email' }));
    expect(types()).toEqual(['message']);
  });
});
