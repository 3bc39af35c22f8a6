import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import type { RunningApp } from '../../support/service/startApp.ts';
import { browserSignIn } from '../../support/staff/browserSignIn.ts';
import { scriptPayloads } from '../../support/staff/scriptPayloads.ts';
import {
  anaName,
  picture,
  sizes,
  startAppWithStaff,
  wrongWith,
} from '../../support/staff/startAppWithStaff.ts';
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

describe.each(sizes)('on %s no page or state has a fault of accessibility', (_name, options) => {
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
    const path = `${running.address}/staff/conversations/${encodeURIComponent(resident)}`;
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
    expect(await other.getByRole('button', { name: `Take over from ${anaName}` }).count()).toBe(1);
    expect(await wrongWith(other)).toEqual([]);
    await page.goto(`${running.address}/staff/queue`);
    expect(await wrongWith(page)).toEqual([]);
    await picture(page, `queue-${options.viewport.width}x${options.viewport.height}`);
    await page.close();
    await other.close();
  }, 90_000);
});

test.each([
  ['with the policy of our pages', false],
  ['without it', true],
])(
  '%s no words of residents or staff run as a script',
  async (_name, bypassCSP) => {
    const id = `website:scripts-${bypassCSP}`;
    const receivedAt = new Date(running.stage.time.now).toISOString();
    const who = { conversationId: id, residentId: id, receivedAt };
    for (const text of scriptPayloads) await running.app.turns.run(inbound({ ...who, text }), '');
    const page = await browser.newPage({ bypassCSP });
    let hits = 0;
    await page.exposeFunction('hit', () => void (hits += 1));
    page.on('dialog', (dialog) => void dialog.dismiss());
    await browserSignIn(page, running.address, 'ana');
    await page.goto(`${running.address}/staff/conversations/${encodeURIComponent(id)}`);
    await page.getByRole('button', { name: 'Take this conversation' }).click();
    await page.getByLabel(/^What the resident gets/).fill(scriptPayloads.join('\n').slice(0, 1900));
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('on its way').waitFor();
    expect(await page.locator('main script, main img, main svg, main iframe, main object').count()).toBe(0);
    expect(await page.getByText(scriptPayloads[39] ?? 'x').count()).toBeGreaterThan(0);
    expect(hits).toBe(0);
    await page.close();
  },
  60_000,
);

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
  await page.waitForURL(/conversations/);
  await reach('Take this conversation');
  await page.keyboard.press('Enter');
  await page.waitForURL(/done=taken/);
  await reach('text');
  await page.keyboard.type('Hello there');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/done=answered/);
  expect(await page.locator('#transcript .line').last().textContent()).toContain('Hello there');
  await page.close();
}, 60_000);
