import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { conversationPath } from '../../../bot/staff/conversations/conversationPath.ts';
import { accessibilityProblems } from '../../support/accessibility.ts';
import { launchBrowser } from '../../support/browser.ts';
import { browserSignIn, sideways } from '../../support/staff/browserSignIn.ts';
import { startStaff, type StaffStage } from '../../support/staff/startStaff.ts';
import { talk } from '../../support/staff/talk.ts';

/** `SCREENSHOTS=folder npm test test/browser/staff` keeps pictures of the pages there. */
const pictures = process.env['SCREENSHOTS'];

let browser: Browser;
let stage: StaffStage;
let main = '';
let danger = '';
let undelivered = '';
beforeAll(async () => {
  [browser, stage] = await Promise.all([launchBrowser(), startStaff()]);
  await stage.addPerson('ana', 'reviewer');
  main = await talk(stage, [
    'hi',
    'blorp zonk quix',
    'what is the fafsa deadline',
    'find training',
    'x'.repeat(300),
  ]);
  await talk(stage, ['quiero hablar con una persona', 'Tengo una NIÑA'], { channel: 'sms', language: 'es' });
  danger = await talk(stage, ['he hits me if i go to class']);
  undelivered = await talk(stage, ['menu'], { channel: 'teams', undelivered: true });
  for (let each = 0; each < 60; each += 1) await talk(stage, ['(opens the chat)']);
  const ana = await stage.signedIn('ana');
  await ana.get(conversationPath(main));
  await ana.post(`${conversationPath(main)}/tags`, { tag: 'follow up', on: 'yes' });
  await ana.post(`${conversationPath(main)}/notes`, { note: 'Ask about the deadline.' });
  await ana.post(`${conversationPath(main)}/marks`, { mark: 'flagged', on: 'yes' });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await stage.close();
});

/** What is wrong with the page as it stands: by axe, or because one has to scroll sideways. */
async function wrongWith(page: Page): Promise<readonly string[]> {
  await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
  const problems = await accessibilityProblems(page);
  return (await sideways(page)) > 0 ? [...problems, `wider than the window: ${page.url()}`] : problems;
}

describe.each([
  ['phone', { viewport: { width: 320, height: 640 } }],
  ['zoomed', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ['desk', { viewport: { width: 1280, height: 800 } }],
])('on a %s', (name, options) => {
  test('no page or state about conversations has a fault of accessibility', async () => {
    const page = await browser.newPage({ ...options, bypassCSP: true });
    await browserSignIn(page, stage.address, 'ana');
    if (pictures) await mkdir(pictures, { recursive: true });
    const paths: [string, string][] = [
      ['list', '/staff/conversations'],
      ['list-filtered', '/staff/conversations?waiting=yes&language=es'],
      ['list-empty', '/staff/conversations?tag=none'],
      ['list-date', '/staff/conversations?from=2026-02-31'],
      ['search', '/staff/search'],
      ['search-hits', '/staff/search?words=nina'],
      ['search-none', '/staff/search?words=nothinglikeit'],
      ['transcript', `${conversationPath(main)}?done=noted`],
      ['transcript-correct', `${conversationPath(main)}?correct=4`],
      ['transcript-danger', conversationPath(danger)],
      ['transcript-undelivered', conversationPath(undelivered)],
      ['transcript-none', conversationPath('website:none')],
      ['learning', '/staff/learning'],
      ['dashboard', '/staff/dashboard'],
      ['dashboard-year', '/staff/dashboard?from=2026-01-01&to=2026-12-31'],
      ['dashboard-none', '/staff/dashboard?from=2026-11-01&to=2026-11-02'],
      ['dashboard-date', '/staff/dashboard?from=2026-02-31'],
    ];
    for (const [picture, path] of paths) {
      await page.goto(`${stage.address}${path}`);
      const shot = join(pictures ?? '', `${name}-${picture}.png`);
      if (pictures && name !== 'zoomed') await page.screenshot({ path: shot, fullPage: true });
      expect([path, await wrongWith(page)]).toEqual([path, []]);
    }
    await page.close();
  }, 180_000);
});

test('the arrow keys walk a transcript, from line to line and to what needs a look', async () => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await browserSignIn(page, stage.address, 'ana');
  await page.goto(`${stage.address}${conversationPath(main)}`);
  const focused = () => page.evaluate('document.activeElement.id');
  await page.locator('#transcript .line').first().focus();
  const visited: unknown[] = [];
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'End', 'Home', 'PageDown']) {
    await page.keyboard.press(key);
    visited.push(await focused());
  }
  const last = await page.locator('#transcript .line').last().getAttribute('id');
  expect(visited.slice(0, 7)).toEqual(['line-2', 'line-3', 'line-2', 'line-1', 'line-1', last, 'line-1']);
  expect(await page.locator(`#${String(visited[7])}`).getAttribute('data-look')).toBe('');
  expect(faults).toEqual([]);
  await page.close();
}, 60_000);

test('without script and with the keyboard alone one filters, opens a conversation, notes, corrects and decides', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await browserSignIn(page, stage.address, 'ana');
  const press = async (name: string | RegExp, role: 'button' | 'link', key = 'Enter') => {
    const target = page.getByRole(role, { name }).first();
    await target.focus();
    await Promise.all([page.waitForEvent('load'), target.press(key)]);
  };
  await press('Conversations', 'link');
  await page.locator('summary', { hasText: 'Filter' }).press('Enter');
  await page.getByLabel('Flagged').press('Space');
  await press('Show them', 'button');
  expect(page.url()).toContain('flagged=yes');
  await press(/2026/, 'link');
  await press('Mark as reviewed', 'button');
  expect(await page.getByRole('status').textContent()).toContain('Noted');
  await press(/This should have been/, 'link');
  await page.getByLabel('This should have been').selectOption('greeting');
  await press('Note it', 'button');
  await press('Learning', 'link');
  const summary = page.locator('summary', { hasText: 'Decide' }).first();
  await summary.press('Enter');
  await page.getByLabel('This asks for').first().selectOption('oos');
  await press('Decide', 'button');
  expect(await page.getByRole('status').textContent()).toContain('It changes nothing until');
  await page.close();
}, 60_000);

test('a printed transcript has what was said and why, and no forms', async () => {
  const page = await browser.newPage();
  await browserSignIn(page, stage.address, 'ana');
  await page.goto(`${stage.address}${conversationPath(main)}`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('blorp zonk quix').first().isVisible()).toBe(true);
  expect(await page.getByText('Taken for').first().isVisible()).toBe(true);
  for (const hidden of ['header', '#marks', 'form'])
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  await page.close();
}, 60_000);
