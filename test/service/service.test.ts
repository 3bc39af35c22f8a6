import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openClient, type Activity } from '../support/service/client.ts';
import { startService, type Service } from '../support/service/startService.ts';

let data: string;
let running: Service[];
const start = async (settings: Record<string, string> = {}, port?: number) => {
  const service = await startService({ GUIDEPOST_DATA: data, ...settings }, port);
  running.push(service);
  return service;
};
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'guidepost-service-'));
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((service) => service.stop('SIGKILL')));
  await rm(data, { recursive: true, force: true });
});

const spoken = (activities: readonly Activity[]) => activities.filter(({ from }) => from.role === 'user');
const last = (activities: readonly Activity[]) => activities.at(-1)?.text ?? '';

describe('the built service', () => {
  test('prints the address of the chat page and keeps its secret to itself', async () => {
    const service = await start();
    expect(service.printed()).toContain(`${service.address}/chat`);
    expect((await stat(join(data, 'secret'))).mode & 0o077).toBe(0);
  });

  test('goes on where it was after kill -9 in the middle of a flow', async () => {
    const service = await start();
    const client = await openClient(service.address);
    for (const text of ['training', 'health care', 'hartford']) await client.send(text);
    const before = await client.read();
    await service.stop('SIGKILL');
    await start({}, service.port);
    const resumed = await client.read();
    expect(resumed.activities.map(({ id, text }) => ({ id, text }))).toEqual(
      before.activities.map(({ id, text }) => ({ id, text })),
    );
    await client.send('skip');
    const after = await client.read(before.watermark);
    expect(last(before.activities)).toContain('Question 3');
    expect(last(after.activities)).toContain('Question 4');
  });

  test('finishes what it accepted when it is asked to stop', async () => {
    const service = await start();
    const client = await openClient(service.address);
    const sending = Promise.all(
      Array.from({ length: 10 }, (_each, index) => client.send('menu', { id: `m${index}` })),
    );
    await new Promise((resolve) => setTimeout(resolve, 30));
    const code = await service.stop('SIGTERM');
    const accepted = (await sending.catch(() => [])).filter(({ status }) => status === 200);
    expect(code).toBe(0);
    await start({}, service.port);
    expect(spoken((await client.read()).activities).length).toBeGreaterThanOrEqual(accepted.length);
  });

  test('refuses to start outside loopback without what it needs, and says what that is', async () => {
    await expect(start({ HOST: '0.0.0.0' })).rejects.toThrow(/MICROSOFT_APP_ID/);
  });
});

describe('twenty messages at once into one conversation, and 200 copies of one', () => {
  const twenty = Array.from({ length: 20 }, (_each, index) => `number ${index}`);

  test('are handled by one process without losing any', async () => {
    const service = await start();
    const client = await openClient(service.address);
    const sent = await Promise.all(twenty.map((text, index) => client.send(text, { id: `t${index}` })));
    expect(sent.map(({ status }) => status)).toEqual(twenty.map(() => 200));
    const own = spoken((await client.read()).activities);
    expect(own.map(({ text }) => text).sort()).toEqual([...twenty].sort());
  });

  test('are handled by two processes on one store without losing any, in the same order for both', async () => {
    const [one, other] = [await start(), await start()];
    const client = await openClient(one.address);
    const elsewhere = client.at(other.address);
    const sent = await Promise.all(
      twenty.map((text, index) => (index % 2 ? elsewhere : client).send(text, { id: `t${index}` })),
    );
    expect(sent.map(({ status }) => status)).toEqual(twenty.map(() => 200));
    const here = (await client.read()).activities;
    expect(
      spoken(here)
        .map(({ text }) => text)
        .sort(),
    ).toEqual([...twenty].sort());
    expect((await elsewhere.read()).activities.map(({ id }) => id)).toEqual(here.map(({ id }) => id));
  });

  test('200 copies after a kill -9 are still the one turn of before', async () => {
    const settings = { GUIDEPOST_MESSAGES_PER_MINUTE: '1000' };
    const service = await start(settings);
    const client = await openClient(service.address);
    await client.send('fafsa', { id: 'same' });
    const before = (await client.read()).activities.map(({ id }) => id);
    await service.stop('SIGKILL');
    await start(settings, service.port);
    for (let round = 0; round < 5; round += 1) {
      const copies = Array.from({ length: 40 }, () => client.send('fafsa', { id: 'same' }));
      expect(new Set((await Promise.all(copies)).map(({ status }) => status))).toEqual(new Set([200]));
    }
    expect((await client.read()).activities.map(({ id }) => id)).toEqual(before);
  });

  test('200 copies over two processes are one turn', async () => {
    const settings = { GUIDEPOST_MESSAGES_PER_MINUTE: '1000' };
    const [one, other] = [await start(settings), await start(settings)];
    const client = await openClient(one.address);
    const elsewhere = client.at(other.address);
    const statuses: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const copies = Array.from({ length: 40 }, (_each, index) =>
        (index % 2 ? elsewhere : client).send('fafsa', { id: 'same' }),
      );
      statuses.push(...(await Promise.all(copies)).map(({ status }) => status));
    }
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(spoken((await client.read()).activities)).toHaveLength(1);
  });
});
