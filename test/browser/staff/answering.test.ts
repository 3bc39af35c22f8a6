import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { createAccounts } from '../../../bot/staff/accounts/createAccounts.ts';
import { createPasswords } from '../../../bot/staff/accounts/createPasswords.ts';
import { openEmbeddedRecords } from '../../../bot/store/records/openEmbeddedRecords.ts';
import { accessibilityProblems } from '../../support/accessibility.ts';
import { launchBrowser } from '../../support/browser.ts';
import { startApp, type RunningApp } from '../../support/service/startApp.ts';
import { browserSignIn, sideways } from '../../support/staff/browserSignIn.ts';
import { cheap, goodPassword } from '../../support/staff/startStaff.ts';
import { inbound } from '../../support/turns/inbound.ts';
import { webChatFolder } from '../../support/webChatFolder.ts';

const name = 'Ana from the American Job Center';

let browser: Browser;
let running: RunningApp;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guidepost-answering-'));
  const records = await openEmbeddedRecords(folder);
  const settings = { GUIDEPOST_STAFF_HOURS: 'mon-fri 09:00-17:00', GUIDEPOST_WEBCHAT: webChatFolder() };
  [browser, running] = await Promise.all([launchBrowser(), startApp(settings, undefined, records)]);
  running.stage.time.now = Date.parse('2026-11-23T15:00:00Z');
  const accounts = createAccounts(records, createPasswords(cheap), () => new Date(running.stage.time.now));
  for (const [account, displayName, role] of [
    ['ana', name, 'reviewer'],
    ['admin', 'Administrator', 'administrator'],
  ] as const) {
    await accounts.add({ name: account, displayName, role });
    await accounts.setPassword(account, goodPassword);
  }
}, 60_000);
afterAll(async () => {
  await browser.close();
  await running.close();
  await rm(folder, { recursive: true });
});

const bubble = (page: Page, text: string) => page.locator('.webchat__bubble').getByText(text);

/** Whoever looks at them finds the pictures where `SCREENSHOTS` says. */
async function picture(page: Page, file: string): Promise<void> {
  const where = process.env['SCREENSHOTS'];
  if (where) await page.screenshot({ path: join(where, `${file}.png`), fullPage: true });
}

async function wrongWith(page: Page): Promise<readonly string[]> {
  const problems = await accessibilityProblems(page);
  return (await sideways(page)) > 0 ? [...problems, `wider than the window: ${page.url()}`] : problems;
}

test('somebody asks for a person in Spanish, a reviewer answers, and the answer is in their open chat at once', async () => {
  const resident = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await resident.goto(`${running.address}/chat?language=es`);
  const option = (label: string) =>
    resident.locator('.webchat__suggested-actions').getByRole('button', { name: label });
  await option('Hablar con una persona').click();
  await option('Esperar aquí a una persona').click();
  await bubble(resident, 'Usted está esperando a una persona').waitFor();

  const staff = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await browserSignIn(staff, running.address, 'ana');
  await staff.getByRole('link', { name: 'People waiting' }).click();
  await picture(staff, 'queue');
  expect(await staff.getByText('Spanish').count()).toBe(1);
  await staff.getByRole('link', { name: /^Waiting for/ }).click();
  await staff.getByRole('button', { name: 'Take this conversation' }).click();
  await bubble(resident, `${name} ya está aquí`).waitFor({ timeout: 5000 });

  await staff.getByLabel('What the resident gets, in Spanish').fill('Buenos días, ¿en qué le puedo ayudar?');
  await staff.getByRole('button', { name: 'Send' }).click();
  await bubble(resident, 'Buenos días, ¿en qué le puedo ayudar?').waitFor({ timeout: 5000 });
  expect(await bubble(resident, `${name}:`).count()).toBe(1);
  await picture(resident, 'widget');

  await resident.getByRole('textbox').fill('Perdí mi trabajo en mayo');
  await resident.keyboard.press('Enter');
  await bubble(resident, 'Perdí mi trabajo en mayo').waitFor();
  await resident.getByText('Sending').waitFor({ state: 'detached' });
  await staff.getByRole('link', { name: 'Look for new messages' }).click();
  await staff.getByText('Perdí mi trabajo en mayo').waitFor();
  await picture(staff, 'answer');
  await staff.getByRole('button', { name: 'Hand back to the guide' }).click();
  await bubble(resident, `${name} salió del chat`).waitFor({ timeout: 5000 });
  await option('Buscar capacitación').waitFor();
  await picture(resident, 'widget-after');
  await resident.close();
  await staff.close();
}, 90_000);

describe.each([
  ['a phone', { viewport: { width: 320, height: 640 } }],
  ['a window of 1280 at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ['a desk', { viewport: { width: 1280, height: 800 } }],
])('on %s no page or state has a fault of accessibility', (_name, options) => {
  test('of the queue and of answering', async () => {
    const resident = `website:${'r'.repeat(30)}${options.viewport.width}${options.viewport.height}`;
    const say = (given: Parameters<typeof inbound>[0]) => {
      const receivedAt = new Date(running.stage.time.now).toISOString();
      const who = { conversationId: resident, residentId: resident, receivedAt };
      return running.app.turns.run(inbound({ ...who, ...given }), '');
    };
    await say({ text: 'hello' });
    await say({ text: 'i want to kill myself' });
    await say({ text: '', choice: { command: 'person' } });
    await say({ text: '', choice: { command: 'wait' } });
    await say({ text: `www.${'long'.repeat(80)}.example` });
    const page = await browser.newPage({ ...options, bypassCSP: true });
    await browserSignIn(page, running.address, 'ana');
    await page.goto(`${running.address}/staff/queue`);
    expect(await wrongWith(page)).toEqual([]);
    const path = `${running.address}/staff/answer/${encodeURIComponent(resident)}`;
    await page.goto(path);
    expect(await wrongWith(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take this conversation' }).click();
    expect(await wrongWith(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('There is nothing in your answer yet');
    expect(await wrongWith(page)).toEqual([]);
    await page.getByRole('button', { name: 'Put it into your answer' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.getByRole('status').textContent()).toContain('on its way');
    await picture(page, `answer-${options.viewport.width}x${options.viewport.height}`);
    const other = await browser.newPage({ ...options, bypassCSP: true });
    await browserSignIn(other, running.address, 'admin');
    await other.goto(path);
    expect(await other.getByRole('button', { name: `Take over from ${name}` }).count()).toBe(1);
    expect(await wrongWith(other)).toEqual([]);
    await page.goto(`${running.address}/staff/queue`);
    expect(await wrongWith(page)).toEqual([]);
    await picture(page, `queue-${options.viewport.width}x${options.viewport.height}`);
    await page.close();
    await other.close();
  }, 90_000);
});

describe.each([
  ['a phone', { viewport: { width: 320, height: 640 } }],
  ['a window of 1280 at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ['a desk', { viewport: { width: 1280, height: 800 } }],
])('on %s an administrator, without a fault of accessibility', (_name, options) => {
  const size = `${options.viewport.width}x${options.viewport.height}`;
  test('exports, sees what goes by its age, and deletes a person with proof', async () => {
    const id = `website:to-delete-${size}`;
    const receivedAt = new Date(running.stage.time.now).toISOString();
    const who = { conversationId: id, residentId: id, receivedAt };
    await running.app.turns.run(inbound({ ...who, text: 'hello' }), '');
    const page = await browser.newPage({ ...options, bypassCSP: true });
    await browserSignIn(page, running.address, 'admin');
    await page.getByRole('link', { name: 'Export' }).click();
    expect(await wrongWith(page)).toEqual([]);
    await picture(page, `exports-${size}`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^guidepost-.*\.csv$/);
    expect(await download.failure()).toBeNull();
    await page.getByLabel('First day').fill('2026-12-31');
    await page.getByRole('button', { name: 'Download' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('before the first one');
    expect(await wrongWith(page)).toEqual([]);

    await page.getByRole('link', { name: 'Retention' }).click();
    expect(await wrongWith(page)).toEqual([]);
    await page.getByLabel('Days from now').fill('100');
    await page.getByRole('button', { name: 'Show' }).click();
    expect(await page.getByRole('table').textContent()).toContain('website');
    expect(await wrongWith(page)).toEqual([]);
    await picture(page, `retention-${size}`);

    await page.getByRole('link', { name: 'Delete a person' }).click();
    expect(await wrongWith(page)).toEqual([]);
    await page.getByLabel('One of their conversations').fill('website:nobody');
    await page.getByRole('button', { name: 'See what is kept' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('There is no such conversation');
    expect(await wrongWith(page)).toEqual([]);
    await page.getByLabel('One of their conversations').fill(id);
    await page.getByRole('button', { name: 'See what is kept' }).click();
    expect(await wrongWith(page)).toEqual([]);
    await picture(page, `removal-look-${size}`);
    await page.getByRole('button', { name: 'Delete everything of this person' }).click();
    await page.getByText('A second look found nothing').waitFor();
    expect(await wrongWith(page)).toEqual([]);
    await picture(page, `removal-proof-${size}`);
    await page.close();
  }, 90_000);
});

test('the page of one’s own chat has no fault of accessibility, on a phone', async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await page.goto(`${running.address}/plain?language=es`);
  await page.locator('#answer button').click();
  await page.getByRole('textbox').fill('mándeme este chat');
  await page.locator('button.send').click();
  await page.getByRole('link', { name: 'Abrir este chat en una página' }).click();
  await page.getByRole('heading', { name: 'Mi chat' }).waitFor();
  const plain = await browser.newPage({ viewport: { width: 320, height: 640 }, bypassCSP: true });
  await plain.goto(page.url());
  expect(await wrongWith(plain)).toEqual([]);
  await picture(plain, 'copy');
  await page.close();
  await plain.close();
}, 60_000);

test('by keyboard alone: from the queue to an answer that was sent', async () => {
  const id = 'website:keyboard';
  const receivedAt = new Date(running.stage.time.now).toISOString();
  const who = { conversationId: id, residentId: id, receivedAt };
  await running.app.turns.run(inbound({ ...who, text: 'hello' }), '');
  await running.app.turns.run(inbound({ ...who, text: '', choice: { command: 'wait' } }), '');
  const page = await browser.newPage();
  await browserSignIn(page, running.address, 'ana');
  await page.goto(`${running.address}/staff/queue`);
  const reach = async (what: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate<string>(
        'document.activeElement.getAttribute("href") ?? document.activeElement.textContent + document.activeElement.id',
      );
      if (focused.includes(what)) return;
    }
    throw new Error(`${what} was not reached by Tab`);
  };
  await reach(encodeURIComponent(id));
  await page.keyboard.press('Enter');
  await page.waitForURL(/answer/);
  await reach('Take this conversation');
  await page.keyboard.press('Enter');
  await page.waitForURL(/done=taken/);
  await reach('text');
  await page.keyboard.type('Hello there');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/done=answered/);
  expect(await page.locator('#latest').textContent()).toContain('Hello there');
  await page.close();
}, 60_000);
