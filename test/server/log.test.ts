import { describe, expect, test } from '@jest/globals';
import { createLog, type Log, type LogFields } from '../../bot/log.ts';
import { inRequest } from '../../bot/log/requestContext.ts';
import type { TurnLog } from '../../bot/turn/turnLog.ts';

type Line = Record<string, unknown>;

function logged(
  use: (log: Log) => void,
  level: 'debug' | 'info' | 'silent' = 'debug',
  hashKey = 'key',
): Line[] {
  const lines: Line[] = [];
  use(createLog({ level, hashKey, write: (line) => lines.push(JSON.parse(line) as Line) }));
  return lines;
}

describe('the log', () => {
  test('writes one line of JSON with time, level and event', () => {
    const [line] = logged((log) => log.info('service.listening', { port: 3978 }));
    expect(line).toEqual({ level: 'info', time: expect.any(String), event: 'service.listening', port: 3978 });
  });

  test('keeps to its level', () => {
    const speak = (log: Log) => {
      log.debug('a');
      log.info('b');
    };
    expect(logged(speak, 'info').map(({ event }) => event)).toEqual(['b']);
    expect(logged(speak, 'silent')).toEqual([]);
  });

  test('does for the turns, which know it by a narrower name', () => {
    const lines = logged((log) => {
      const turnLog: TurnLog = log;
      turnLog.warn('turn.conflict', { run: 2 });
    });
    expect(lines[0]).toMatchObject({ level: 'warn', event: 'turn.conflict', run: 2 });
  });

  test('hashes ids with a key, the same id always to the same twelve digits', () => {
    const id = 'sms:+18605550123';
    const tell = (log: Log) => log.info('turn', { conversationId: id });
    const [first] = logged(tell);
    const [again] = logged(tell);
    const [otherKey] = logged(tell, 'info', 'another');
    expect(first?.conversationId).toMatch(/^[0-9a-f]{12}$/);
    expect(again?.conversationId).toBe(first?.conversationId);
    expect(otherKey?.conversationId).not.toBe(first?.conversationId);
  });

  test('gives the lines of a message the id of its request, while it is handled', async () => {
    const [message, other] = [
      { conversationId: 'c', activityId: 'a' },
      { conversationId: 'c', activityId: 'b' },
    ];
    const lines: Line[] = [];
    const log = createLog({
      level: 'info',
      hashKey: 'key',
      write: (line) => lines.push(JSON.parse(line) as Line),
    });
    const work = async (): Promise<void> => {
      await Promise.resolve();
      for (const each of [message, other, {}]) log.info('inside', each);
    };
    await inRequest(message, 'r-1', work);
    await expect(inRequest(message, 'r-3', () => Promise.reject(new Error('broken')))).rejects.toThrow();
    log.info('outside', message);
    log.info('told', { requestId: 'r-4' });
    const ids = lines.map(({ requestId }) => requestId);
    expect(ids).toEqual(['r-1', undefined, undefined, undefined, 'r-4']);
  });
});

describe('nothing of a conversation gets into the log', () => {
  const canary = 'my number is 860-555-0123';

  test.each([
    ['a field that is not listed', { text: canary, name: canary, address: canary }],
    ['a listed field with prose in it', { reason: canary, route: canary, channel: `${canary}\n` }],
    ['an id', { conversationId: canary, activityId: canary }],
    ['something thrown that is no error', { cause: canary }],
    ['an error message', { cause: new Error(canary) }],
    ['an error message of several lines', { cause: new Error(`x\n    at ${canary} (file.ts:1:1)`) }],
    ['a message changed later', { cause: Object.assign(new Error('x'), { message: canary }) }],
    ['a name', { cause: Object.assign(new Error('x'), { name: canary }) }],
    ['a code', { cause: Object.assign(new Error('x'), { code: canary }) }],
    ['a property of an error', { cause: Object.assign(new Error('x'), { document: canary }) }],
    ['the cause of an error', { cause: new Error('x', { cause: new TypeError(canary) }) }],
  ])('through %s', (_, fields) => {
    const lines = logged((log) => log.error('turn.failed', fields as LogFields));
    expect(lines).toHaveLength(1);
    expect(JSON.stringify(lines)).not.toMatch(/860-555|555-0123|8605550123|my number/);
  });

  test('through the event', () => {
    expect(logged((log) => log.error(canary))[0]?.event).toBe('withheld');
  });

  test('while name, code and place of an error are told, also of what caused it', () => {
    class StoreUnavailable extends Error {
      override readonly name = 'StoreUnavailable';
      readonly code = 11000;
    }
    const [line] = logged((log) =>
      log.error('turn.failed', { cause: new StoreUnavailable(canary, { cause: new TypeError(canary) }) }),
    );
    expect(line?.cause).toMatchObject({
      name: 'StoreUnavailable',
      code: '11000',
      cause: { name: 'TypeError' },
    });
    expect(JSON.stringify(line)).toContain('log.test.ts');
  });

  test('and a loop of causes ends', () => {
    const error = new Error('x');
    error.cause = error;
    expect(logged((log) => log.error('turn.failed', { cause: error }))).toHaveLength(1);
  });
});
