import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessibilityProblems } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';
import { startPages } from '../support/directLinePages.ts';
import type { DirectLineServer } from '../support/directLineServer.ts';
import { talk } from '../support/directLineTalk.ts';
import { webChatFolder } from '../support/webChatFolder.ts';

describe('the launcher on another site', () => {
  let browser: Browser;
  let guide: DirectLineServer;
  let site: Server;
  let siteOrigin: string;
  let context: BrowserContext;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    site = createServer((_request, response) => {
      response.writeHead(200, {
        'content-type': 'text/html',
        'content-security-policy': `default-src 'none'; script-src ${guide.origin}; frame-src ${guide.origin}`,
      });
      response.end(
        `<!doctype html><html lang="es-US"><head><title>Site</title><script src="${guide.origin}/widget.js" async></script></head>` +
          '<body><main><h1>Site</h1><a href="#">Enlace</a></main></body></html>',
      );
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    siteOrigin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    guide = await startPages({ answer: talk, webChatFolder: webChatFolder(), allowedOrigins: [siteOrigin] });
    context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(15_000);
  });
  afterAll(async () => {
    await browser.close();
    await guide.close();
    site.closeAllConnections();
    site.close();
  });
  beforeEach(async () => {
    page = await context.newPage();
    asked.length = 0;
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(siteOrigin);
    await opener().waitFor();
  });
  afterEach(() => page.close());

  const opener = () => page.getByRole('button', { name: 'Chatear con Guidepost' });
  const dialog = () => page.getByRole('dialog', { name: 'Chatear con Guidepost' });
  const chat = () => page.frameLocator('iframe');
  const openIt = async (): Promise<void> => {
    await opener().click();
    await chat().getByText('Bienvenido').first().waitFor();
  };
  /** What a closing dialog leads to comes with its event, a moment after it is gone. */
  const becomes = async <T>(read: () => Promise<T>, expected: T) => {
    for (let wait = 0; wait < 100 && (await read()) !== expected; wait += 1) await page.waitForTimeout(20);
    expect(await read()).toBe(expected);
  };
  const focused = (): Promise<string> =>
    page.evaluate<string>('document.activeElement?.shadowRoot?.activeElement?.className');

  test('is at most 10 KB, packed', async () => {
    const script = await (await fetch(`${guide.origin}/widget.js`)).arrayBuffer();
    expect(gzipSync(Buffer.from(script)).length).toBeLessThanOrEqual(10 * 1024);
  });

  test('loads nothing but itself until it is opened, in the language of the site', async () => {
    await page.waitForTimeout(300);
    expect(asked.filter((path) => path !== '/' && path !== '/favicon.ico')).toEqual(['/widget.js']);
    expect(await opener().getAttribute('aria-expanded')).toBe('false');
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('opens the chat, under a strict policy of the site, and talks', async () => {
    await openIt();
    expect(await opener().getAttribute('aria-expanded')).toBe('true');
    await chat().getByRole('textbox').fill('hola');
    await page.keyboard.press('Enter');
    await chat().getByText('Echo: hola').first().waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('keeps nothing on the site', async () => {
    await openIt();
    expect(await page.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([
      0,
      0,
      '',
    ]);
  });

  test('closes with its button, with Escape and with Escape inside the chat, and gives the focus back', async () => {
    await openIt();
    await dialog().getByRole('button', { name: 'Cerrar el chat' }).click();
    await becomes(focused, 'open');
    await opener().click();
    await dialog().getByRole('button', { name: 'Cerrar el chat' }).focus();
    await page.keyboard.press('Escape');
    await becomes(() => dialog().count(), 0);
    await opener().click();
    await chat().getByRole('link', { name: 'English' }).focus();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await becomes(() => opener().getAttribute('aria-expanded'), 'false');
    await becomes(focused, 'open');
  });

  test('keeps the conversation while it is closed', async () => {
    await openIt();
    const begun = guide.turns.inbounds.length;
    await dialog().getByRole('button', { name: 'Cerrar el chat' }).click();
    await opener().click();
    await chat().getByText('Bienvenido').first().waitFor();
    expect(guide.turns.inbounds).toHaveLength(begun);
  });

  test('fills the screen of a phone, and keeps the keyboard inside', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openIt();
    expect(await dialog().boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    expect(await page.frames().at(-1)?.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.locator('dialog:modal').count()).toBe(1);
  });

  test('lets a resident leave the whole site at once', async () => {
    await context.route('https://www.weather.gov/', (route) => route.fulfill({ body: 'sunny' }));
    await openIt();
    await chat().getByRole('link', { name: 'Salir rápido' }).click();
    await page.getByText('sunny').waitFor();
    expect(page.url()).toBe('https://www.weather.gov/');
  });

  test('opens the simple page beside the site, with the conversation', async () => {
    await openIt();
    const [beside] = await Promise.all([
      context.waitForEvent('page'),
      chat().getByRole('link', { name: 'Página sencilla' }).click(),
    ]);
    await beside.getByText('Bienvenido').waitFor();
    expect(new URL(beside.url()).pathname).toBe('/plain');
  });

  test('shows no chat on a site that is not listed', async () => {
    const other = siteOrigin.replace('127.0.0.1', 'localhost');
    await page.goto(other);
    await opener().click();
    const addresses = (): readonly string[] => page.frames().map((frame) => frame.url());
    while (!addresses().some((address) => address.startsWith('chrome-error:'))) await page.waitForTimeout(50);
    expect(addresses()).not.toContain(`${guide.origin}/chat?embed=1&language=es`);
  });
});
