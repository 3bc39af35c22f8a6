import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { call, startClient } from '../../support/directLineClient.ts';
import { startPages } from '../../support/directLinePages.ts';
import type { DirectLineServer } from '../../support/directLineServer.ts';
import { openKeepPage, type KeepPage } from '../../support/keepClient.ts';

const hour = 3_600_000;
const day = 24 * hour;
const partner = 'https://partner.example';

describe('keeping a chat on a device', () => {
  let server: DirectLineServer;
  let page: KeepPage;
  beforeEach(async () => {
    server = await startPages({ allowedOrigins: [partner], limits: { messagesPerMinute: 5 } });
    page = openKeepPage(server);
  });
  afterEach(() => server.close());

  const later = (milliseconds: number): void => {
    server.now = new Date(server.now.getTime() + milliseconds);
  };
  const document = (id: string) => {
    const found = server.store.documents.get(`website:${id}`);
    if (!found) throw new Error('There is no such conversation.');
    return found;
  };
  const change = (id: string, changed: object): void => {
    server.store.documents.set(`website:${id}`, { ...document(id), ...changed });
  };

  test('gives a cookie that no script and no other site gets, for 90 days after the last message', async () => {
    const { token } = await startClient(server);
    later(day);
    const { status, body, set } = await page.post('/chat/keep', { token });
    expect(status).toBe(200);
    expect(set).toMatch(/^guidepost-kept=[\w.-]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
    const seconds = Number(/Max-Age=(\d+)/.exec(set)?.[1]);
    expect(Math.abs(seconds - 89 * 24 * 3600)).toBeLessThan(60);
    expect(set.length).toBeLessThan(600);
    expect(JSON.stringify(body)).not.toContain(page.cookie.split('=')[1]);
  });

  test('brings back weeks later what was said, from the beginning', async () => {
    const client = await startClient(server);
    await client.say('hello');
    await page.post('/chat/keep', { token: client.token });
    later(60 * day);
    const { status, body } = await page.post('/chat/return');
    expect([status, body.conversationId]).toEqual([200, client.id]);
    const path = `/conversations/${client.id}/activities`;
    const read = await call(server, 'GET', path, { token: body.token ?? '' });
    expect(read.body.activities?.map(({ text }) => text)).toEqual(['Welcome', 'hello', 'Echo: hello']);
  });

  test('says the last day in the language of the page', async () => {
    server.now = new Date('2030-01-10T12:00:00Z');
    const { id, token } = await startClient(server);
    change(id, { nextReminderAt: '2030-02-01T15:00:00.000Z' });
    const said = async (language: string) =>
      (await page.post(`/chat/keep?language=${language}`, { token })).body.until;
    expect([await said('en'), await said('es')]).toEqual(['May 2, 2030', '2 de mayo de 2030']);
  });

  test('lasts as long as the chat, which each message and reminder makes longer', async () => {
    const { id, token } = await startClient(server);
    await page.post('/chat/keep', { token });
    later(80 * day);
    change(id, { lastActivityAt: server.now.toISOString() });
    await page.post('/chat/return');
    later(80 * day);
    expect((await page.post('/chat/return')).body.conversationId).toBe(id);
    later(11 * day);
    const { status, body, set } = await page.post('/chat/return');
    expect([status, body]).toEqual([200, {}]);
    expect(set).toContain('Max-Age=0');
  });

  test.each([
    ['erased', (id: string) => change(id, { forgotten: true })],
    ['erased and begun anew', (id: string) => change(id, { createdAt: '2031-01-01T00:00:00.000Z' })],
    ['removed by retention', (id: string) => void server.store.documents.delete(`website:${id}`)],
  ])('ends when the chat was %s: nothing comes back, and the device forgets it', async (_name, end) => {
    const { id, token } = await startClient(server);
    await page.post('/chat/keep', { token });
    end(id);
    expect(await page.post('/chat/return')).toMatchObject({ status: 200, body: {} });
    expect(page.cookie).toBe('');
  });

  test.each([
    ['changed', (cookie: string) => `${cookie.slice(0, -2)}xx`],
    ['of nothing', () => 'guidepost-kept='],
    ['of garbage', () => 'guidepost-kept=a.b.c'],
    ['far too long', (cookie: string) => `${cookie}${'a'.repeat(5000)}`],
  ])('gives nothing for a cookie %s, and no error', async (_name, make) => {
    const { token } = await startClient(server);
    await page.post('/chat/keep', { token });
    page.cookie = make(page.cookie);
    expect(await page.post('/chat/return')).toMatchObject({ status: 200, body: {} });
    expect(page.cookie).toBe('');
  });

  test('takes no token for talking in the place of the cookie, and no cookie for talking', async () => {
    const { token } = await startClient(server);
    await page.post('/chat/keep', { token });
    const kept = page.cookie.split('=')[1] ?? '';
    expect((await call(server, 'POST', '/tokens/refresh', { token: kept })).status).toBe(403);
    page.cookie = `guidepost-kept=${token}`;
    expect((await page.post('/chat/return')).body).toEqual({});
  });

  test('is over on this device once it is forgotten there', async () => {
    const { token } = await startClient(server);
    await page.post('/chat/keep', { token });
    expect(await page.post('/chat/forget')).toMatchObject({ status: 200, body: {} });
    expect(page.cookie).toBe('');
    expect((await page.post('/chat/return')).body).toEqual({});
  });

  test('needs a good token of the chat', async () => {
    const { token } = await startClient(server);
    expect((await page.post('/chat/keep')).status).toBe(401);
    expect((await page.post('/chat/keep', { token: `${token}x` })).status).toBe(403);
    later(31 * hour);
    expect((await page.post('/chat/keep', { token })).status).toBe(403);
    expect(page.cookie).toBe('');
  });

  test('needs a chat: one that was erased, or in which nothing was said, cannot be kept', async () => {
    const { token = '' } = (await call(server, 'POST', '/tokens/generate')).body;
    expect((await page.post('/chat/keep', { token })).status).toBe(404);
    const client = await startClient(server);
    change(client.id, { forgotten: true });
    expect((await page.post('/chat/keep', { token: client.token })).status).toBe(404);
    expect(page.cookie).toBe('');
  });

  test.each([
    ['a site that embeds the chat', { origin: partner, 'sec-fetch-site': 'cross-site' }],
    ['an old browser on such a site', { origin: partner }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['nowhere', {}],
  ])('is nothing that %s can ask for', async (_name, headers: Record<string, string>) => {
    const { token } = await startClient(server);
    await page.post('/chat/keep', { token });
    const kept = page.cookie;
    for (const path of ['/chat/keep', '/chat/return', '/chat/forget']) {
      const { status, body, set } = await page.post(path, { token, headers });
      expect([status, body.token, set]).toEqual([403, undefined, '']);
    }
    expect(page.cookie).toBe(kept);
  });

  test('is limited for each person', async () => {
    const { token } = await startClient(server);
    const statuses = [];
    for (let count = 0; count < 11; count += 1) {
      statuses.push((await page.post('/chat/keep', { token })).status);
    }
    expect(statuses).toEqual([...Array<number>(10).fill(200), 429]);
    expect((await page.post('/chat/return')).status).toBe(429);
    expect(page.cookie).not.toBe('');
  });

  test('waits while the store is down, and forgets nothing', async () => {
    const { id, token } = await startClient(server);
    await page.post('/chat/keep', { token });
    server.store.down = true;
    expect((await page.post('/chat/keep', { token })).status).toBe(503);
    expect((await page.post('/chat/return')).status).toBe(503);
    server.store.down = false;
    expect((await page.post('/chat/return')).body.conversationId).toBe(id);
  });

  test('tells a fault of ours to the log alone', async () => {
    const { token } = await startClient(server);
    await page.post('/chat/keep', { token });
    server.store.load = () => Promise.reject(new Error('secret detail'));
    const { status, body } = await page.post('/chat/return');
    expect(status).toBe(500);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(page.cookie).not.toBe('');
  });
});
