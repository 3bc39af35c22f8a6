import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openPlainBrowser, type PlainBrowser } from '../../support/directLineForms.ts';
import { startPages } from '../../support/directLinePages.ts';
import type { DirectLineServer } from '../../support/directLineServer.ts';
import { talk } from '../../support/directLineTalk.ts';

const day = 24 * 3_600_000;
const keep = 'Keep this chat on this device</button>';
const forget = 'Forget it on this device</button>';
const gone = 'The chat that was kept here was erased';

describe('keeping a chat on the plain page', () => {
  let server: DirectLineServer;
  let browser: PlainBrowser;
  beforeEach(async () => {
    server = await startPages({ answer: talk, limits: { messagesPerMinute: 5 } });
    browser = openPlainBrowser(server);
    await browser.post('/plain', { language: 'en' });
  });
  afterEach(() => server.close());

  const page = async (): Promise<string> => (await browser.get('/plain')).html;
  /** As when the browser was closed, and opened again after so many days. */
  const closeFor = (days: number): void => {
    browser.cookie = browser.cookie.split('; ').find((each) => each.startsWith('guidepost-kept=')) ?? '';
    server.now = new Date(server.now.getTime() + days * day);
  };

  test('is offered, with how long and where not, and happens only when it is asked for', async () => {
    const html = await page();
    expect(html).toContain(keep);
    expect(html).toContain('until 90 days after your last message or reminder');
    expect(html).toContain('do not do this on a shared computer');
    expect(browser.cookie).not.toContain('kept');
    closeFor(1);
    expect(await page()).toContain('Start</button>');
  });

  test('brings the chat back weeks later, where it can be gone on with', async () => {
    await browser.post('/plain', { seen: '2', text: 'hello' });
    const { status, headers } = await browser.post('/plain/keep', { language: 'en' });
    expect([status, headers.get('location')]).toEqual([303, '/plain?language=en#keep']);
    expect(headers.getSetCookie()).toEqual([
      expect.stringMatching(/^guidepost-kept=[\w.-]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    closeFor(60);
    const html = await page();
    expect(html).toContain('Echo: hello');
    expect(html).toContain('This chat is kept on this device until');
    expect(html).toContain(forget);
    expect(html).not.toContain(keep);
    await browser.post('/plain', { seen: '4', text: 'again' });
    expect(new Set(server.turns.inbounds.map(({ conversationId }) => conversationId)).size).toBe(1);
  });

  test('goes on with the chat that is kept by sending a form, too', async () => {
    await browser.post('/plain/keep', {});
    closeFor(10);
    await browser.post('/plain', { seen: '2', text: 'hello' });
    expect(new Set(server.turns.inbounds.map(({ conversationId }) => conversationId)).size).toBe(1);
  });

  test('is undone by one button; the chat on the page stays until the browser closes', async () => {
    await browser.post('/plain/keep', {});
    const { headers } = await browser.post('/plain/forget', { language: 'en' });
    expect(headers.get('location')).toBe('/plain?language=en#keep');
    expect(browser.cookie).not.toContain('kept');
    expect(await page()).toContain(keep);
    closeFor(1);
    expect(await page()).toContain('Start</button>');
  });

  test.each(['/plain/new', '/plain/leave'])('ends with %s, which leaves nothing behind', async (path) => {
    await browser.post('/plain/keep', {});
    const { status } = await browser.post(path, { language: 'en' });
    expect(status).toBe(303);
    expect(browser.cookie).toBe('');
  });

  test('leaves to a page that anybody may read, without a word of where one was', async () => {
    const { headers } = await browser.post('/plain/leave', {});
    expect(headers.get('location')).toBe('https://www.weather.gov');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test.each([
    ['erased', () => ({ forgotten: true })],
    ['erased and begun anew', () => ({ createdAt: '2031-01-01T00:00:00.000Z' })],
    ['left alone for too long', () => ({ lastActivityAt: '2020-01-01T00:00:00.000Z' })],
  ])('gives a fresh start and a word about it when the chat was %s', async (_name, changed) => {
    await browser.post('/plain/keep', {});
    for (const [id, stored] of server.store.documents)
      server.store.documents.set(id, { ...stored, ...changed() });
    closeFor(1);
    const { status, html } = await browser.get('/plain');
    expect(status).toBe(200);
    expect(html).toContain(gone);
    expect(html).toContain('Start</button>');
    expect(browser.cookie).toBe('');
    expect(await page()).not.toContain(gone);
  });

  test('gives the word in Spanish', async () => {
    browser.cookie = 'guidepost-kept=a.b.c';
    expect((await browser.get('/plain?language=es')).html).toContain('El chat que estaba guardado aquí');
  });

  test('says that another chat is kept when the page shows a newer one', async () => {
    await browser.post('/plain/keep', {});
    const [kept] = browser.cookie.split('; ').filter((each) => each.startsWith('guidepost-kept='));
    browser.cookie = '';
    await browser.post('/plain', { language: 'en' });
    browser.cookie = `${browser.cookie}; ${kept}`;
    expect(await page()).toContain('Another chat is kept on this device');
  });

  test('while the store is down shows nothing, and forgets nothing', async () => {
    await browser.post('/plain/keep', {});
    closeFor(1);
    server.store.down = true;
    const html = await page();
    expect(html).toContain('We cannot show what was said before right now.');
    expect(html).toContain(forget);
    server.store.down = false;
    expect(await page()).toContain('Welcome');
  });

  test('says so when it cannot be done now', async () => {
    server.store.down = true;
    const { status, html } = await browser.post('/plain/keep', { language: 'en' });
    expect(status).toBe(503);
    expect(html).toContain('We cannot keep this chat right now.');
    server.store.down = false;
    for (let count = 0; count < 9; count += 1) await browser.post('/plain/keep', {});
    expect((await browser.post('/plain/keep', {})).status).toBe(429);
  });

  test('keeps nothing for who has no chat', async () => {
    browser.cookie = '';
    const { status } = await browser.post('/plain/keep', { language: 'en' });
    expect([status, browser.cookie]).toEqual([303, '']);
  });

  test.each(['/plain/keep', '/plain/forget', '/plain/leave'])(
    'is not done by a form of another site: %s',
    async (path) => {
      await browser.post('/plain/keep', {});
      const before = browser.cookie;
      expect((await browser.post(path, {}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
      expect(browser.cookie.split('; ').map((each) => each.split('=')[0])).toEqual(
        before.split('; ').map((each) => each.split('=')[0]),
      );
    },
  );
});
