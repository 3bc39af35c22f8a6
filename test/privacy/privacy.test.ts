import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readNotices } from '../../bot/privacy/readNotices.ts';
import { readPageWords } from '../../bot/channels/plainPage/pageWords.ts';
import { loadWords } from '../../data/words.ts';
import { dataFolder } from '../../data/dataFolder.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { sensitiveKinds, type SensitiveKind } from '../../guidance/text/sensitiveKind.ts';
import { openClient } from '../support/service/client.ts';
import { startApp, type RunningApp } from '../support/service/startApp.ts';
import { startTexting } from '../support/twilio/startTexting.ts';

const running: { app?: RunningApp } = {};
const app = (): RunningApp => {
  if (!running.app) throw new Error('Not started');
  return running.app;
};
beforeAll(async () => {
  running.app = await startApp({ GUIDEPOST_RETENTION_DAYS: '47' });
});
afterAll(() => app().close());

async function page(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${app().address}${path}`, { headers });
  return { status: response.status, headers: response.headers, html: await response.text() };
}
const addressOf = { en: '/privacy?language=en', es: '/privacidad' } as const;
const textOf = async (language: Language): Promise<string> =>
  (await page(addressOf[language])).html
    .replace(/<style>[\s\S]*<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the page on privacy', () => {
  test.each([
    ['/privacy', {}, 'en'],
    ['/privacy', { 'accept-language': 'es-MX,es;q=0.9' }, 'es'],
    ['/privacy?language=en', { 'accept-language': 'es-MX' }, 'en'],
    ['/privacy?language=es', {}, 'es'],
    ['/privacidad', { 'accept-language': 'en-US' }, 'es'],
  ])('%s for a browser with %j is in: %s', async (path, headers, language) => {
    const { status, html } = await page(path, headers);
    expect([status, /<html lang="(..)"/.exec(html)?.[1]]).toEqual([200, language]);
    expect(html).toContain(`<title>${readPageWords()[language as Language].privacyTitle}</title>`);
  });

  test.each(languages)(
    'tells for how long this service keeps a chat, and leaves no slot open: %s',
    async (language) => {
      const text = await textOf(language);
      expect(text.match(/\b47 (days|días)\b/g)?.length).toBe(2);
      expect(text).not.toMatch(/[{}]/);
    },
  );

  test.each(languages)('loads nothing, runs nothing, keeps nothing on the device: %s', async (language) => {
    const { headers, html } = await page(addressOf[language]);
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; base-uri 'none'; style-src 'sha256-${hash}'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(headers.get('set-cookie')).toBeNull();
    expect(html).not.toMatch(/<(script|link|img|form|iframe)\b|\sstyle=/);
  });

  test('says the same in both languages, part by part', () => {
    const { en, es } = readNotices(90);
    const shape = (blocks: typeof en) =>
      blocks.map((block) => ('items' in block ? [block.kind, block.items.length] : block.kind));
    expect(shape(es)).toEqual(shape(en));
    expect(en.length).toBeGreaterThan(25);
  });

  test('leads to the other language and back to the chat, and the website leads to it', async () => {
    for (const [language, other] of [
      ['en', '/privacidad'],
      ['es', '/privacy?language=en'],
    ] as const) {
      const { html } = await page(addressOf[language]);
      for (const address of [other, `/chat?language=${language}`, `/plain?language=${language}`])
        expect(html).toContain(`href="${address}"`);
      for (const from of ['/plain', '/chat', '/chat?embed=1'])
        expect((await page(`${from}${from.includes('?') ? '&' : '?'}language=${language}`)).html).toContain(
          `href="${addressOf[language]}"`,
        );
    }
  });
});

test('those who can only text have it too, without ways to a chat that is not there', async () => {
  const texting = await startTexting();
  const response = await fetch(`${texting.running.address}/privacidad`);
  const html = await response.text();
  await texting.close();
  expect(response.status).toBe(200);
  expect(html).toContain('<h1>Su privacidad</h1>');
  expect(html).not.toMatch(/href="\/(chat|plain)/);
});

describe('what it says holds:', () => {
  const told: Readonly<Record<SensitiveKind, Readonly<Record<Language, string>>>> = {
    socialSecurityNumber: { en: 'a Social Security number', es: 'un número de Seguro Social' },
    taxpayerNumber: { en: 'an ITIN', es: 'un ITIN' },
    alienNumber: { en: 'an A-number', es: 'un número A' },
    cardNumber: { en: 'a card number', es: 'un número de tarjeta' },
    bankNumber: { en: 'a bank number', es: 'de banco' },
    password: { en: 'a password', es: 'una contraseña' },
    dateOfBirth: { en: 'a date of birth', es: 'una fecha de nacimiento' },
  };

  test.each(languages)(
    'it names everything that is taken out before a message is kept: %s',
    async (language) => {
      const text = await textOf(language);
      for (const kind of sensitiveKinds) expect(text).toContain(told[kind][language]);
    },
  );

  test.each([
    ['en', 'delete', 'delete.sure.ask'],
    ['en', 'delete my data', 'delete.sure.ask'],
    ['es', 'borrar', 'delete.sure.ask'],
    ['es', 'borrar mis datos', 'delete.sure.ask'],
    ['en', 'send me this chat', 'sendChat.page'],
    ['es', 'mándeme este chat', 'sendChat.page'],
    ['en', 'person', null],
    ['es', 'persona', null],
  ] as const)('in %s, “%s” does what the page says', async (language, words, key) => {
    expect(await textOf(language)).toContain(`“${words}”`);
    const client = await openClient(app().address, language === 'en' ? 'en-US' : 'es-US');
    await client.send(language === 'en' ? 'menu' : 'menú');
    await client.send(words);
    const said = (await client.read()).activities.map(({ text }) => text ?? '').join('\n');
    if (key !== null) expect(said).toContain(loadWords(dataFolder()).say(language, key));
    const wanted = await app().stage.store.list({ flags: ['human'] }, null, 50);
    expect(wanted.items.some(({ id }) => id.endsWith(client.conversationId))).toBe(key === null);
  });

  test.each(languages)('it calls buttons and pages as they are called: %s', async (language) => {
    const text = await textOf(language);
    const { keepChat, forgetKept, chatPage, plainPage, call211 } = readPageWords()[language];
    for (const name of [keepChat, forgetKept, chatPage, plainPage, call211]) expect(text).toContain(name);
  });

  test.each(languages)('its two cookies are the two that residents can get: %s', async (language) => {
    const begun = await fetch(`${app().address}/plain`, {
      method: 'POST',
      body: new URLSearchParams({ language, seen: '0' }),
      headers: { origin: app().address },
      redirect: 'manual',
    });
    const names = begun.headers.getSetCookie().map((line) => line.split('=')[0] ?? '');
    expect(names).toContain('guidepost');
    const text = await textOf(language);
    for (const name of [...names, 'guidepost-kept']) expect(text).toContain(`“${name}”`);
    expect((await page('/chat')).headers.getSetCookie()).toEqual([]);
  });
});
