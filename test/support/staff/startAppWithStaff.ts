import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createAccounts } from '../../../bot/staff/accounts/createAccounts.ts';
import { createPasswords } from '../../../bot/staff/accounts/createPasswords.ts';
import { openEmbeddedRecords } from '../../../bot/store/records/openEmbeddedRecords.ts';
import { accessibilityProblems } from '../accessibility.ts';
import { startApp, type RunningApp } from '../service/startApp.ts';
import { webChatFolder } from '../webChatFolder.ts';
import { sideways } from './browserSignIn.ts';
import { cheap, goodPassword } from './startStaff.ts';

/** How residents see the reviewer `ana`. */
export const anaName = 'Ana from the American Job Center';

/** The whole service on a Monday morning in office hours, with the reviewer `ana` and the administrator `admin`. `folder` has what staff keep. */
export async function startAppWithStaff(): Promise<RunningApp & { readonly folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-answering-'));
  const records = await openEmbeddedRecords(join(folder, 'staff'));
  const settings = { GUIDEPOST_STAFF_HOURS: 'mon-fri 09:00-17:00', GUIDEPOST_WEBCHAT: webChatFolder() };
  const running = await startApp(settings, { records });
  running.stage.time.now = Date.parse('2026-11-23T15:00:00Z');
  const accounts = createAccounts(records, createPasswords(cheap), () => new Date(running.stage.time.now));
  for (const [name, displayName, role] of [
    ['ana', anaName, 'reviewer'],
    ['admin', 'Administrator', 'administrator'],
  ] as const) {
    await accounts.add({ name, displayName, role });
    await accounts.setPassword(name, goodPassword);
  }
  return {
    ...running,
    folder,
    close: async () => {
      await running.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The sizes that pages are looked at in. */
export const sizes = [
  ['a phone', { viewport: { width: 320, height: 640 } }],
  ['a window of 1280 at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ['a desk', { viewport: { width: 1280, height: 800 } }],
] as const;

/** Whoever wants to look at pages finds their pictures in the folder that `SCREENSHOTS` names. */
export async function picture(page: Page, file: string): Promise<void> {
  const where = process.env['SCREENSHOTS'];
  if (where) await page.screenshot({ path: join(where, `${file}.png`), fullPage: true });
}

/** What is wrong with the page as it stands: by axe, or because one has to scroll sideways. */
export async function wrongWith(page: Page): Promise<readonly string[]> {
  const problems = await accessibilityProblems(page);
  return (await sideways(page)) > 0 ? [...problems, `wider than the window: ${page.url()}`] : problems;
}
