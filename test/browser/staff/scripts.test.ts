import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import { browserSignIn } from '../../support/staff/browserSignIn.ts';
import { scriptPayloads } from '../../support/staff/scriptPayloads.ts';
import { startStaff, type StaffStage } from '../../support/staff/startStaff.ts';

let browser: Browser;
let stage: StaffStage;
beforeAll(async () => {
  [browser, stage] = await Promise.all([launchBrowser(), startStaff()]);
  await stage.addPerson('admin', 'administrator');
  for (const [place, displayName] of scriptPayloads.entries())
    await stage.accounts.add({ name: `person${place}`, displayName, role: 'reviewer' });
  for (const payload of scriptPayloads)
    await stage.audit.note(payload, { what: 'marked', about: payload, conversationId: payload });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await stage.close();
});

/** A page that counts how often a script of somebody's words ran. */
async function counting(
  bypassCSP: boolean,
): Promise<{ page: Page; hits: () => number; faults: readonly string[] }> {
  const page = await browser.newPage({ bypassCSP });
  const seen = { hits: 0 };
  const faults: string[] = [];
  await page.exposeFunction('hit', () => void (seen.hits += 1));
  page.on('dialog', (dialog) => void dialog.dismiss());
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await browserSignIn(page, stage.address, 'admin');
  return { page, hits: () => seen.hits, faults };
}

test('there are forty payloads, and one that is written as it is does run', async () => {
  expect(new Set(scriptPayloads).size).toBe(40);
  const { page, hits } = await counting(true);
  await page.setContent(`<p>${scriptPayloads[6] ?? ''}</p>`);
  await page.waitForFunction('document.images[0]?.complete');
  expect(hits()).toBeGreaterThan(0);
  await page.close();
});

describe.each([
  ['with the policy of our pages', false],
  ['without it', true],
])('%s', (_name, bypassCSP) => {
  test('none runs in the names that pages show: accounts, header, audit', async () => {
    const { page, hits, faults } = await counting(bypassCSP);
    const own = scriptPayloads.map((_payload, place) => `/accounts/person${place}`);
    for (const path of ['/accounts', '/audit', ...(bypassCSP ? own : own.slice(0, 5))]) {
      await page.goto(`${stage.address}/staff${path}`, { waitUntil: 'load' });
      expect(
        await page
          .locator('main script, main img, main svg, main iframe, main object, main [onload]')
          .count(),
      ).toBe(0);
    }
    await page.goto(`${stage.address}/staff/accounts`);
    const shown = await page.locator('.cards a').allTextContents();
    expect(shown).toEqual(expect.arrayContaining([...scriptPayloads]));
    expect(hits()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  }, 120_000);

  test('none runs in what a form shows again after it was refused, and as one’s own name', async () => {
    const { page, hits } = await counting(bypassCSP);
    for (const payload of scriptPayloads) {
      await page.goto(`${stage.address}/staff/accounts`);
      await page.getByLabel('Sign-in name').fill(payload);
      await page.getByLabel('Name that others see').fill(payload);
      await page.getByRole('button', { name: 'Add the account' }).click();
      expect(await page.getByLabel('Sign-in name').inputValue()).toBe(payload);
    }
    const own = await stage.accounts.add({
      name: `own${String(bypassCSP)}`,
      displayName: scriptPayloads[0] ?? '',
      role: 'reviewer',
    });
    await page.getByRole('button', { name: 'Sign out' }).click();
    await browserSignIn(page, stage.address, scriptPayloads[8] ?? '', 'x');
    expect(await page.getByLabel('Sign-in name').inputValue()).toBe(scriptPayloads[8]);
    await browserSignIn(page, stage.address, `own${String(bypassCSP)}`, own ?? '');
    expect(await page.locator('.person bdi').textContent()).toBe(scriptPayloads[0]);
    expect(hits()).toBe(0);
    await page.close();
  }, 120_000);
});
