import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import type { RunningApp } from '../../support/service/startApp.ts';
import { browserSignIn } from '../../support/staff/browserSignIn.ts';
import { picture, sizes, startAppWithStaff, wrongWith } from '../../support/staff/startAppWithStaff.ts';
import { inbound } from '../../support/turns/inbound.ts';

let browser: Browser;
let running: RunningApp;
beforeAll(async () => {
  [browser, running] = await Promise.all([launchBrowser(), startAppWithStaff()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await running.close();
});

describe.each(sizes)('on %s an administrator, without a fault of accessibility', (_name, options) => {
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
    expect(await page.getByRole('table').textContent()).toContain('Website');
    expect(await wrongWith(page)).toEqual([]);
    await picture(page, `retention-${size}`);
    await page.goto(`${running.address}/staff/retention?days=x`);
    expect(await page.getByRole('alert').textContent()).toContain('no number of days');
    expect(await wrongWith(page)).toEqual([]);

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
