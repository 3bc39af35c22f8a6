import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { residentPage } from '../support/browserTalk/residentPage.ts';
import { startApp, type RunningApp } from '../support/service/startApp.ts';

let browser: Browser;
let running: RunningApp;
beforeAll(async () => {
  [browser, running] = await Promise.all([launchBrowser(), startApp({ GUIDEPOST_NEW_CONVERSATIONS: '100' })]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await running.close();
});

const payloads = [
  '<script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '<svg onload="window.hacked=1"></svg>',
  '"><b id=hacked>bold</b>',
  '[click](javascript:window.hacked=1)',
  '</textarea></script><script>window.hacked=1</script>',
];

/** Dialogs that opened and scripts that ran. */
async function expectNothingRan(page: Page, dialogs: readonly string[]): Promise<void> {
  const ran = await page.evaluate(
    '[typeof window.hacked, document.querySelectorAll("#hacked, img[src=x]").length]',
  );
  const links = await page.evaluate('document.querySelectorAll("a[href^=\'javascript:\' i]").length');
  expect({ ran, links, dialogs }).toEqual({ ran: ['undefined', 0], links: 0, dialogs: [] });
}

async function openPage(path: string, javaScriptEnabled: boolean) {
  // Without the page's own policy, so that only what the page does with the text protects it.
  const page = await browser.newPage({ bypassCSP: true, javaScriptEnabled });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${running.address}${path}`);
  return { page, dialogs };
}

describe('a script that a resident sends is shown as text and does not run', () => {
  test('on the chat page', async () => {
    const { page, dialogs } = await openPage('/chat?language=en', true);
    const resident = await residentPage(page, 'typing');
    for (const payload of payloads) await resident.type(payload);
    const said = await resident.said();
    for (const tag of ['<script>window.hacked=1</script>', 'onerror=', '<svg onload=', '<b id=hacked>']) {
      expect(said).toContain(tag);
    }
    await expectNothingRan(page, dialogs);
    await page.close();
  }, 60_000);

  test('on the plain page, with scripts allowed in the browser', async () => {
    const { page, dialogs } = await openPage('/plain?language=en', true);
    await page.locator('button', { hasText: 'Start' }).click();
    for (const payload of payloads) {
      await page.locator('[name=text]').fill(payload);
      await page.locator('[name=text]').press('Enter');
      await page.waitForLoadState();
    }
    const said = await page.locator('li.resident').allInnerTexts();
    for (const payload of payloads) expect(said.join('\n')).toContain(payload);
    await expectNothingRan(page, dialogs);
    await page.close();
  }, 60_000);
});
