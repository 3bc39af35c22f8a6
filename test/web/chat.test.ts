import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Reply } from '../../dialogs/reply.ts';
import { accessibilityProblems } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';
import { startPages } from '../support/directLinePages.ts';
import type { DirectLineServer } from '../support/directLineServer.ts';
import { talk } from '../support/directLineTalk.ts';
import { webChatFolder } from '../support/webChatFolder.ts';

const phone = { width: 360, height: 740 };
const desk = { width: 1280, height: 800 };

describe('the chat page with Web Chat in a browser', () => {
  let browser: Browser;
  let server: DirectLineServer;
  let context: BrowserContext;
  let page: Page;
  const errors: string[] = [];
  const many: Reply[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await startPages({
      answer: (inbound) => (inbound.text === 'many' ? many : talk(inbound)),
      webChatFolder: webChatFolder(),
    });
    context = await browser.newContext({ viewport: phone });
    context.setDefaultTimeout(15_000);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    server.turns.inbounds.length = 0;
    page = await context.newPage();
    errors.length = 0;
    page.on('pageerror', ({ message }) => errors.push(message));
  });
  afterEach(() => page.close());

  const open = async (path = '/chat'): Promise<void> => {
    await page.goto(`${server.origin}${path}`);
    await option('I am not sure yet').waitFor();
  };
  const option = (name: string) => page.locator('.webchat__suggested-actions').getByRole('button', { name });
  const onCard = (name: string) => page.locator('.ac-adaptiveCard').getByRole('button', { name });
  const bubble = (text: string) => page.locator('.webchat__bubble').getByText(text, { exact: true });
  const mine = (text: string) =>
    page.locator('.webchat__stacked-layout--from-user').getByText(text, { exact: true });
  const say = async (text: string): Promise<void> => {
    await page.getByRole('textbox').fill(text);
    await page.keyboard.press('Enter');
  };
  const overflow = (): Promise<number> =>
    page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');

  test('greets, shows what was said as sent, and answers', async () => {
    await open();
    await say('hello');
    await bubble('Echo: hello').waitFor();
    await page.getByText('Just now').last().waitFor();
    expect(await page.getByText('Sending').count()).toBe(0);
    expect(await page.getByText('Send failed').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('sends the choice of a button and shows its label', async () => {
    await open();
    await option('I am not sure yet').click();
    await bubble('I am not sure yet').waitFor();
    await page.locator('.webchat__bubble').getByText('You chose').waitFor();
    expect(server.turns.inbounds.at(-1)).toMatchObject({
      text: 'I am not sure yet',
      choice: { question: 'interests.work', value: 'unsure', asking: 1 },
    });
  });

  test('sends the choice of a card and shows its label', async () => {
    await open();
    await say('card');
    await onCard('Keep this in my plan').click();
    await mine('Keep this in my plan').waitFor();
    await page.locator('.webchat__bubble').getByText('You chose').waitFor();
    expect(server.turns.inbounds.at(-1)).toMatchObject({
      text: 'Keep this in my plan',
      choice: { command: 'keep', value: 'track:example' },
    });
  });

  test('goes on with the conversation after a reload', async () => {
    await open();
    await say('hello');
    await bubble('Echo: hello').waitFor();
    await page.reload();
    await bubble('Echo: hello').waitFor();
    await say('again');
    await bubble('Echo: again').waitFor();
    expect(new Set(server.turns.inbounds.map(({ conversationId }) => conversationId)).size).toBe(1);
    expect(server.turns.inbounds.filter(({ kind }) => kind === 'arrived')).toHaveLength(1);
  });

  test('keeps nothing for the next person at a shared computer', async () => {
    await open();
    const next = await context.newPage();
    await next.goto(`${server.origin}/chat`);
    await next.locator('.webchat__suggested-actions').getByRole('button').first().waitFor();
    expect(await next.evaluate('localStorage.length')).toBe(0);
    expect(new Set(server.turns.inbounds.map(({ conversationId }) => conversationId)).size).toBe(2);
  });

  test('speaks Spanish all through, and says so to the guide', async () => {
    await open('/chat?language=es');
    expect(await page.getAttribute('html', 'lang')).toBe('es');
    await page.getByPlaceholder('Escriba su mensaje').waitFor();
    await bubble('Bienvenido').waitFor();
    await page.getByRole('link', { name: 'Página sencilla' }).waitFor();
    expect(server.turns.inbounds[0]?.language).toBe('es');
  });

  test('changes the language of the page with the link, and keeps the conversation', async () => {
    await open();
    await page.getByRole('link', { name: 'Español' }).click();
    await page.getByPlaceholder('Escriba su mensaje').waitFor();
    await bubble('Welcome').waitFor();
  });

  test.each([
    ['a phone', phone],
    ['a desk', desk],
  ])('fits %s without scrolling sideways, with every card open to everybody', async (_name, size) => {
    await page.setViewportSize(size);
    await open();
    expect(await overflow()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await say('plan');
    await onCard('Print my plan').waitFor();
    expect(await overflow()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    const shown = ['.webchat__bubble', '.ac-textBlock', '.ac-pushButton', 'input[type=text], textarea'];
    const sizes = await page.evaluate<number[]>(
      `${JSON.stringify(shown)}.map((each) => parseFloat(getComputedStyle(document.querySelector(each)).fontSize))`,
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16);
  });

  test('leaves the transcript room when a question has many answers', async () => {
    const options = Array.from({ length: 14 }, (_, index) => ({
      label: `A rather long answer, number ${index}`,
      choice: { value: String(index) },
    }));
    await open();
    many.push({ text: 'Which?', options, cards: [], because: {} });
    await say('many');
    await option('number 0').waitFor();
    const height = (await page.locator('.webchat__basic-transcript').boundingBox())?.height;
    expect(height).toBeGreaterThan(150);
    await option('number 13').click();
    await bubble('A rather long answer, number 13').waitFor();
  });

  test('takes a new token by itself when the old one has expired', async () => {
    await open();
    await say('before');
    await bubble('Echo: before').waitFor();
    server.now = new Date(server.now.getTime() + 7 * 3600 * 1000);
    await say('lost');
    await bubble('lost').waitFor({ state: 'detached' });
    await bubble('Echo: before').waitFor();
    await say('after');
    await bubble('Echo: after').waitFor();
  });

  test('says when it cannot connect, where help is, and connects when asked again', async () => {
    await page.route('**/v3/directline/**', (route) => route.abort());
    await page.goto(`${server.origin}/chat?language=es`);
    const alert = page.locator('#trouble');
    await alert.getByText('No podemos conectarnos al chat en este momento.').waitFor();
    await alert.getByText('211').waitFor();
    expect(await alert.getByRole('link').getAttribute('href')).toBe('/plain?language=es');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.unroute('**/v3/directline/**');
    await alert.getByRole('button', { name: 'Intentar otra vez' }).click();
    await bubble('Bienvenido').waitFor();
    expect(await alert.textContent()).toBe('');
  });

  test('carries the conversation over to the simple page', async () => {
    await open();
    await say('hello');
    await bubble('Echo: hello').waitFor();
    await page.getByRole('link', { name: 'Simple page' }).click();
    await page.waitForURL('**/plain#latest');
    await page.getByText('Echo: hello').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  test('lets a resident leave at once, and forgets them', async () => {
    await context.route('https://www.weather.gov/', (route) => route.fulfill({ body: 'sunny' }));
    await open();
    await page.getByRole('link', { name: 'Quick exit' }).click();
    await page.getByText('sunny').waitFor();
    await page.goto(`${server.origin}/chat`);
    await option('I am not sure yet').waitFor();
    expect(server.turns.inbounds.filter(({ kind }) => kind === 'arrived')).toHaveLength(2);
  });

  test('is left with Escape pressed three times, also from where one types, and Back does not lead to it', async () => {
    await context.route('https://www.weather.gov/', (route) => route.fulfill({ body: 'sunny' }));
    await page.goto(`${server.origin}/plain`);
    await open();
    await page.getByRole('textbox').focus();
    for (const key of ['Escape', 'Escape', 'a', 'Escape']) await page.keyboard.press(key);
    expect(new URL(page.url()).pathname).toBe('/chat');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByText('sunny').waitFor();
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/plain');
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
  });

  test.each(['en', 'es'])(
    'shows the quick exit beside the composer, not over it, on the smallest phone, in %s',
    async (language) => {
      await page.setViewportSize({ width: 320, height: 568 });
      await page.goto(`${server.origin}/chat?language=${language}`);
      const box = await page.getByRole('textbox').boundingBox();
      const exit = await page.locator('#leave').boundingBox();
      expect(exit?.x).toBeGreaterThanOrEqual(0);
      expect((exit?.y ?? 999) + (exit?.height ?? 0)).toBeLessThan(box?.y ?? 0);
      expect(await overflow()).toBe(0);
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );

  test('points to the simple page where scripts are off', async () => {
    const without = await browser.newContext({ javaScriptEnabled: false });
    const still = await without.newPage();
    await still.goto(`${server.origin}/chat`);
    expect(await still.locator('noscript').textContent()).toContain('The live chat needs JavaScript.');
    await still.getByRole('link', { name: 'Simple page' }).first().click();
    await still.getByRole('button', { name: 'Start' }).click();
    await still.getByRole('button', { name: 'I am not sure yet' }).click();
    await still.getByText('You chose').waitFor();
    await without.close();
  });
});
