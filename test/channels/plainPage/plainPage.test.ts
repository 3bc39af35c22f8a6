import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { call, startClient } from '../../support/directLineClient.ts';
import { buttonValue, openPlainBrowser, type PlainBrowser } from '../../support/directLineForms.ts';
import { startPages } from '../../support/directLinePages.ts';
import type { DirectLineServer } from '../../support/directLineServer.ts';
import { talk } from '../../support/directLineTalk.ts';

describe('the plain page', () => {
  let server: DirectLineServer;
  let browser: PlainBrowser;
  beforeEach(async () => {
    server = await startPages({ answer: talk, limits: { newConversations: 2, messagesPerMinute: 5 } });
    browser = openPlainBrowser(server);
  });
  afterEach(() => server.close());

  const start = async (language = 'en'): Promise<string> => {
    await browser.post('/plain', { language });
    return (await browser.get('/plain')).html;
  };
  const conversationId = (): string => server.turns.inbounds[0]?.conversationId ?? '';

  test('begins nothing by being looked at', async () => {
    const { status, html, headers } = await browser.get('/plain');
    expect(status).toBe(200);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Start</button>');
    expect(headers.get('set-cookie')).toBeNull();
    expect(server.turns.inbounds).toHaveLength(0);
  });

  test('greets in the language that was asked for, and shows the question with its buttons', async () => {
    const html = await start('es');
    expect(html).toContain('<html lang="es">');
    expect(html).toContain('Bienvenido');
    expect(html).toContain('What do you like to do?');
    expect(html).toContain('I am not sure yet</button>');
    expect(server.turns.inbounds).toMatchObject([{ kind: 'arrived', language: 'es', channel: 'website' }]);
  });

  test('goes by the browser when no language was asked for', async () => {
    const { html } = await browser.get('/plain', { 'accept-language': 'pt-BR,es-US;q=0.8,en;q=0.5' });
    expect(html).toContain('<html lang="es">');
  });

  test('says what was typed and goes back to it, so that a reload sends nothing', async () => {
    await start();
    const posted = await browser.post('/plain', { language: 'en', seen: '2', text: '<b>hello</b>' });
    expect(posted.status).toBe(303);
    expect(posted.headers.get('location')).toBe('/plain#latest');
    const { html } = await browser.get('/plain');
    expect(html).toContain('&lt;b&gt;hello&lt;/b&gt;');
    expect(html).not.toContain('<b>hello');
    expect(html).toMatch(/<li class="resident" id="latest">/);
    expect(html).not.toContain('I am not sure yet</button>');
  });

  test('gives the choice of a button back with its label', async () => {
    const html = await start();
    await browser.post('/plain', { seen: '2', choice: buttonValue(html, 'I am not sure yet') });
    expect(server.turns.inbounds.at(-1)).toMatchObject({
      text: 'I am not sure yet',
      choice: { question: 'interests.work', value: 'unsure', asking: 1 },
    });
  });

  test('takes a double tap for one message, and the same words later for another', async () => {
    await start();
    const fields = { seen: '2', text: 'hello' };
    await Promise.all([browser.post('/plain', fields), browser.post('/plain', fields)]);
    expect(server.store.documents.get(conversationId())?.lastSequence).toBe(4);
    await browser.post('/plain', { seen: '4', text: 'hello' });
    expect(server.store.documents.get(conversationId())?.lastSequence).toBe(6);
  });

  test('shows cards with a heading, facts, a list, links and buttons, and where the plan can be printed', async () => {
    await start();
    await browser.post('/plain', { seen: '2', text: 'plan' });
    const { html } = await browser.get('/plain');
    expect(html).toContain('<h3>Example training in computer support</h3>');
    expect(html).toContain('<dt>Cost</dt><dd>Free for people who may qualify</dd>');
    expect(html).toContain('<li>Bring an ID.</li>');
    expect(html).toContain('href="https://training.example/it"');
    expect(JSON.parse(buttonValue(html, 'Keep this in my plan'))).toMatchObject({
      choice: { command: 'keep', value: 'track:example' },
    });
    expect(html).toMatch(/href="http:[^"]*\/print\?t=[^"]+">Print my plan/);
  });

  test('makes addresses in a text into links', async () => {
    await start();
    await browser.post('/plain', { seen: '2', text: 'link' });
    const { html } = await browser.get('/plain');
    expect(html).toContain('<a href="https://studentaid.gov/h/apply_for_aid" rel="noopener noreferrer">');
    expect(html).toContain('*short*');
  });

  test('keeps its conversation in a cookie that no script and no other site gets', async () => {
    const { headers } = await browser.post('/plain', {});
    const cookie = headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^guidepost=[\w.-]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('forgets the conversation when a new one is asked for', async () => {
    await start();
    const { headers } = await browser.post('/plain/new', { language: 'es' });
    expect(headers.get('location')).toBe('/plain?language=es#latest');
    expect((await browser.get('/plain')).html).toContain('Start</button>');
  });

  test('takes no notice of a cookie that was changed or that was made for something else', async () => {
    await start();
    const good = browser.cookie;
    browser.cookie = `${good.slice(0, -2)}xx`;
    expect((await browser.get('/plain')).html).toContain('Start</button>');
    browser.cookie = `guidepost=${(await startClient(server)).token}`;
    expect((await browser.get('/plain')).html).toContain('Start</button>');
  });

  test.each([
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    [
      'a page of another origin that calls itself ours',
      { 'sec-fetch-site': 'same-origin', origin: 'https://other.example' },
    ],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['an old browser on another site', { origin: 'https://other.example' }],
    ['a page that hides where it is', { origin: 'null' }],
    ['nowhere', {}],
  ])('refuses a form from %s', async (_name, headers: Record<string, string>) => {
    await start();
    for (const path of ['/plain', '/plain/new', '/plain/continue']) {
      expect((await browser.post(path, { text: 'hello', token: 'x' }, headers)).status).toBe(403);
    }
    expect(server.turns.inbounds).toHaveLength(1);
  });

  test('takes a form of an old browser that tells only where it is, or only the page', async () => {
    await start();
    const answers = [
      await browser.post('/plain', { seen: '2', text: 'a' }, { origin: server.origin }),
      await browser.post('/plain', { seen: '4', text: 'b' }, { referer: `${server.origin}/plain` }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  });

  test.each([
    { choice: 'not json' },
    { choice: '{"label":"a","choice":{"admin":true}}' },
    { choice: '{"label":5,"choice":{}}' },
    { choice: `{"label":"${'a'.repeat(3000)}","choice":{}}` },
  ])('says that it could not read %j, and keeps the conversation on the page', async (fields) => {
    await start();
    const { status, html } = await browser.post('/plain', { language: 'en', ...fields });
    expect(status).toBe(400);
    expect(html).toContain('We could not read that.');
    expect(html).toContain('What do you like to do?');
    expect(server.turns.inbounds).toHaveLength(1);
  });

  test('says so when an address begins too many conversations or a person sends too much', async () => {
    await start();
    const statuses = [];
    for (let count = 0; count < 6; count += 1) {
      statuses.push((await browser.post('/plain', { seen: String(count), text: 'a' })).status);
    }
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
    await openPlainBrowser(server).post('/plain', {});
    const third = await openPlainBrowser(server).post('/plain', { language: 'en' });
    expect(third.status).toBe(429);
    expect(third.html).toContain('Too many new chats');
  });

  test('while the store is down shows what was said since, and says that the rest cannot be shown', async () => {
    await start();
    server.store.down = true;
    server.turns.outcome = 'unsaved';
    await browser.post('/plain', { seen: '2', text: 'are you there' });
    const { status, html } = await browser.get('/plain');
    expect(status).toBe(200);
    expect(html).toContain('We cannot show what was said before right now.');
    expect(html).toContain('Echo: are you there');
    server.store.down = false;
    expect((await browser.get('/plain')).html).toContain('Echo: are you there');
  });

  test('goes on with the conversation of a live chat', async () => {
    const client = await startClient(server);
    await client.say('said in the chat');
    const { headers } = await browser.post('/plain/continue', { token: client.token, language: 'en' });
    expect(headers.get('location')).toBe('/plain#latest');
    expect((await browser.get('/plain')).html).toContain('said in the chat');
    await browser.post('/plain', { seen: '5', text: 'said on the page' });
    const polled = await call(server, 'GET', `/conversations/${client.id}/activities`, {
      token: client.token,
    });
    expect(polled.body.activities?.map(({ text }) => text)).toContain('said on the page');
  });

  test('does not go on with a conversation by a token that is no good', async () => {
    await browser.post('/plain/continue', { token: 'a.b.c', language: 'en' });
    expect(browser.cookie).toBe('');
  });

  test('offers a new start when nothing of its conversation is left', async () => {
    await start();
    server.store.documents.clear();
    expect((await browser.get('/plain')).html).toContain('Start</button>');
    expect(browser.cookie).toBe('');
  });
});
