import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { residentPage } from '../support/browserTalk/residentPage.ts';
import { startService, type Service } from '../support/service/startService.ts';
import { projectGuide } from '../support/projectGuide.ts';

const { words } = projectGuide();
let browser: Browser;
let service: Service;
let data: string;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'guidepost-browser-'));
  [browser, service] = await Promise.all([launchBrowser(), startService({ GUIDEPOST_DATA: data })]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await service.stop('SIGTERM');
  await rm(data, { recursive: true, force: true });
});

test.each(['en', 'es'] as const)(
  'on a phone a thing is ticked off by a tap and by typing, and is still ticked off after a reload, in %s',
  async (language) => {
    const say = (key: string, values?: Readonly<Record<string, string>>) => words.say(language, key, values);
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, bypassCSP: true });
    await page.goto(`${service.address}/chat?language=${language}`);
    const resident = await residentPage(page, 'clicking');
    await resident.answer(say('menu.option.fafsa'));
    await resident.answer(say('fafsa.topic.ready'));
    await resident.answer((await resident.offers())[0] ?? '');
    await resident.answer(say('ready.tick', { item: say('ready.name.account') }));
    await resident.type(language === 'en' ? 'done with the emails' : 'ya tengo los correos');
    await page.reload();
    const again = await residentPage(page, 'clicking');
    for (const name of ['account', 'emails']) {
      const item = say(`ready.name.${name}`);
      expect(await again.offers()).toContain(say('ready.untick', { item }));
    }
    const wide = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(wide)).toBeLessThanOrEqual(0);
    await page.close();
  },
  60_000,
);

test('the page around the chat follows whoever types the other language, and stays so after a reload', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, bypassCSP: true });
  await page.goto(`${service.address}/chat?language=en`);
  const box = (placeholder: string) => page.getByPlaceholder(placeholder);
  const [english, spanish] = ['Type your message', 'Escriba su mensaje'];
  const type = async (placeholder: string, text: string) => {
    await box(placeholder).fill(text);
    await box(placeholder).press('Enter');
  };
  await residentPage(page, 'typing');
  await type(english, 'hola, necesito ayuda con la fafsa por favor');
  await box(spanish).waitFor();
  await page.getByRole('link', { name: 'Página sencilla' }).waitFor();
  expect(await page.getAttribute('html', 'lang')).toBe('es');
  await residentPage(page, 'typing');
  await type(spanish, 'english');
  await box(english).waitFor();
  await residentPage(page, 'typing');
  await page.reload();
  const again = await residentPage(page, 'typing');
  expect(await again.offers()).not.toEqual([]);
  await box(english).waitFor();
  expect(new URL(page.url()).searchParams.get('language')).toBe('en');
  await page.close();
}, 60_000);
