import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessibilityProblems } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';
import { residentPage } from '../support/browserTalk/residentPage.ts';
import { startApp, type RunningApp } from '../support/service/startApp.ts';
import { due } from '../support/turns/remindable.ts';

const phone = { width: 360, height: 740 };
const offered = 'Keep this chat on this device';
const isKept = /This chat is kept on this device until/;

describe('a chat that may be kept on a device', () => {
  let browser: Browser;
  let site: Server;
  let running: RunningApp;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await launchBrowser();
    site = createServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(
        `<!doctype html><html lang="en"><title>Site</title><script src="${running.address}/widget.js"></script><h1>Site</h1></html>`,
      );
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await browser.close();
    site.close();
  });
  beforeEach(async () => {
    running = await startApp({ GUIDEPOST_ORIGINS: siteOrigin(), GUIDEPOST_NEW_CONVERSATIONS: '100' });
    context = await newContext();
  });
  afterEach(async () => {
    await context.close();
    await running.close();
  });

  /** Of another site than `127.0.0.1` is. */
  const siteOrigin = (): string => `http://localhost:${(site.address() as AddressInfo).port}`;
  const newContext = async (options: object = {}): Promise<BrowserContext> => {
    const made = await browser.newContext({ viewport: phone, bypassCSP: true, ...options });
    made.setDefaultTimeout(15_000);
    return made;
  };
  const openChat = async (query = '') => {
    const page = await context.newPage();
    await page.goto(`${running.address}/chat${query}`);
    return residentPage(page, 'clicking');
  };
  const keep = async (page: Page): Promise<void> => {
    await page.locator('summary').click();
    await page.locator('#keep-yes').click();
    await page.locator('#keep-forget').waitFor();
  };
  /** As when the browser is closed and opened again: tabs are gone, and cookies without an end. */
  const closeBrowser = async (): Promise<void> => {
    const { cookies, origins } = await context.storageState();
    await context.close();
    const lasting = cookies.filter(({ expires }) => expires > 0);
    context = await newContext({ storageState: { cookies: lasting, origins } });
  };
  const kept = async () => (await context.cookies()).map(({ name }) => name);

  test('is there weeks later with all that was said and the reminder at its end', async () => {
    const resident = await openChat();
    await resident.type('remind me');
    await resident.answer('FAFSA date for the Roberta Willis scholarship');
    await resident.answer('Two weeks before');
    expect(await resident.said()).toContain(`“${offered}”`);
    await keep(resident.page);
    await resident.page.getByText('until May 2, 2027').waitFor();
    await closeBrowser();

    running.stage.time.now = due;
    expect(await running.app.turns.remind()).toBe(1);
    const again = await openChat();
    const said = await again.said();
    expect(said).toContain('Hi! I am Guidepost');
    const bubbles = await again.page.locator('.webchat__bubble').allInnerTexts();
    const reminders = bubbles.filter((text) => text.includes('You asked me to remind you of this:'));
    expect(reminders).toEqual([bubbles.at(-1)]);
    expect(await again.offers()).toContain('Remind me again');
    await again.page.getByText(isKept).waitFor();
    await again.type('menu');
    expect((await running.stage.store.list({}, null, 10)).items).toHaveLength(1);
  }, 60_000);

  test('is a fresh one next time when it was not kept', async () => {
    const resident = await openChat();
    await resident.type('remind me');
    await closeBrowser();
    const again = await openChat();
    expect(await again.said()).not.toContain('remind');
    expect(await kept()).toEqual([]);
  }, 60_000);

  test('comes back in another tab of the browser, and in its own language', async () => {
    const resident = await openChat('?language=es');
    await resident.type('becas');
    await keep(resident.page);
    await closeBrowser();
    const again = await openChat();
    expect(await again.page.getAttribute('html', 'lang')).toBe('es');
    expect(await again.said()).toContain('becas');
    await again.page.getByRole('button', { name: 'Quitarlo de este dispositivo' }).waitFor();
  }, 60_000);

  test('is forgotten by one tap, and said to be', async () => {
    const { page } = await openChat();
    await keep(page);
    expect(await page.evaluate('document.activeElement.id')).toBe('keep-forget');
    await page.getByRole('button', { name: 'Forget it on this device' }).click();
    await page.getByRole('status').getByText('This device does not keep the chat any more.').waitFor();
    expect(await page.evaluate('document.activeElement.localName')).toBe('summary');
    expect(await kept()).toEqual([]);
    await page.reload();
    await page.getByText(offered).first().waitFor();
    expect(await page.locator('#keep-forget').isVisible()).toBe(false);
  }, 60_000);

  test('is kept no more once everything was erased, and what is written after that is not, either', async () => {
    const resident = await openChat();
    await keep(resident.page);
    await resident.type('delete');
    await resident.type('yes');
    await resident.page.locator('summary').waitFor();
    await resident.page.waitForFunction('!document.querySelector("#keep-offer").hidden');
    expect(await kept()).toEqual([]);
    await resident.type('hello again');
    await closeBrowser();
    expect(await (await openChat()).said()).not.toContain('hello again');
  }, 60_000);

  test('gives a new one and a word about it when it is gone', async () => {
    const resident = await openChat();
    await keep(resident.page);
    await closeBrowser();
    const [chat] = (await running.stage.store.list({}, null, 10)).items;
    await running.stage.store.forget(chat?.residentId ?? '');
    const again = await openChat();
    await again.page.getByRole('status').getByText('The chat that was kept here was erased').waitFor();
    expect(await again.said()).toContain('Hi! I am Guidepost');
    expect(await kept()).toEqual([]);
  }, 60_000);

  test('is left for good with the quick way out', async () => {
    await context.route('https://www.weather.gov/', (route) => route.fulfill({ body: 'sunny' }));
    const { page } = await openChat();
    await keep(page);
    await page.getByRole('link', { name: 'Quick exit' }).click();
    await page.getByText('sunny').waitFor();
    for (let look = 0; look < 100 && (await kept()).length > 0; look += 1) await page.waitForTimeout(50);
    expect(await kept()).toEqual([]);
  }, 60_000);

  test('is not kept when the service cannot be reached, which is said', async () => {
    const { page } = await openChat();
    await page.route('**/chat/*', (route) => route.abort());
    await page.locator('summary').click();
    await page.locator('#keep-yes').click();
    await page.getByRole('status').getByText('We cannot keep this chat right now.').waitFor();
    await page.unroute('**/chat/*');
    await page.locator('#keep-yes').click();
    await page.locator('#keep-forget').waitFor();
    await page.route('**/chat/*', (route) => route.abort());
    await page.locator('#keep-forget').click();
    await page.getByRole('status').getByText('The chat is still kept here.').waitFor();
    expect(await page.locator('#keep-forget').isVisible()).toBe(true);
  }, 60_000);

  test('in a frame of another site is neither kept nor shown; the simple page keeps it', async () => {
    const own = await openChat();
    await own.type('something private');
    await keep(own.page);
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(siteOrigin());
    await page.getByRole('button', { name: 'Chat with Guidepost' }).click();
    const chat = page.frameLocator('iframe');
    await chat.locator('.webchat__suggested-actions button').first().waitFor();
    expect(await chat.getByText('something private').count()).toBe(0);
    await chat.locator('summary').click();
    expect(await chat.locator('#keep-yes').count()).toBe(0);
    await chat.getByText('The chat in this small window cannot be kept.').waitFor();
    const [window] = await Promise.all([
      context.waitForEvent('page'),
      chat.locator('#keep').getByRole('link', { name: 'Simple page' }).click(),
    ]);
    await window.getByText('Another chat is kept on this device').waitFor();
    await window.getByRole('button', { name: 'Forget it on this device' }).click();
    await window.getByRole('button', { name: offered }).click();
    await window.getByText(isKept).waitFor();
  }, 60_000);

  test.each(['en', 'es'] as const)(
    'can be kept in %s on a small phone, by everybody',
    async (language) => {
      const { page } = await openChat(`?language=${language}`);
      const good = async (): Promise<void> => {
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
        expect(await accessibilityProblems(page)).toEqual([]);
        expect((await page.locator('.webchat__basic-transcript').boundingBox())?.height).toBeGreaterThan(60);
      };
      await good();
      await page.locator('summary').click();
      await good();
      await page.locator('#keep-yes').click();
      await page.locator('#keep-forget').waitFor();
      await good();
      await page.goto(`${running.address}/plain?language=${language}`);
      await page.locator('form.kept button').waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      expect(await accessibilityProblems(page)).toEqual([]);
    },
    60_000,
  );
});
