import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import type { RunningApp } from '../../support/service/startApp.ts';
import { browserSignIn } from '../../support/staff/browserSignIn.ts';
import { anaName, picture, startAppWithStaff } from '../../support/staff/startAppWithStaff.ts';
import { inbound } from '../../support/turns/inbound.ts';

let browser: Browser;
let running: RunningApp & { readonly folder: string };
beforeAll(async () => {
  [browser, running] = await Promise.all([launchBrowser(), startAppWithStaff()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await running.close();
});

const unclear = 'ocupo una troca para el jale';
const bubble = (page: Page, text: string) => page.locator('.webchat__bubble').getByText(text).first();
const option = (page: Page, label: string) =>
  page.locator('.webchat__suggested-actions').getByRole('button', { name: label });

/** Somebody on a phone, in Spanish, whose message is not understood and who then waits for a person. */
async function residentWhoWaits(): Promise<Page> {
  const resident = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await resident.goto(`${running.address}/chat?language=es`);
  await option(resident, 'Hablar con una persona').waitFor();
  await say(resident, unclear);
  await say(resident, 'quiero hablar con una persona');
  await option(resident, 'Esperar aquí a una persona').click();
  await bubble(resident, 'Usted está esperando a una persona').waitFor();
  return resident;
}

async function say(resident: Page, text: string): Promise<void> {
  const said = resident.locator('.webchat__basic-transcript__activity');
  const before = await said.count();
  await resident.getByRole('textbox').fill(text);
  await resident.keyboard.press('Enter');
  await said.nth(before + 1).waitFor();
}

/** Sees them appear in the open queue, reads why, answers, and hands back once there is nothing more. */
async function answerWhoWaits(staff: Page, resident: Page): Promise<void> {
  const waiting = staff.getByRole('list', { name: /^Waiting for a person/ });
  await waiting.waitFor();
  expect(await staff.locator('#news').textContent()).toBe('Somebody new waits.');
  await picture(staff, 'queue');
  expect(await waiting.textContent()).toMatch(/Asked for a person[^]*Spanish/);
  await waiting.getByRole('link', { name: /^Waiting for/ }).click();
  const lines = staff.locator('#transcript');
  expect(await lines.textContent()).toContain(unclear);
  expect(await lines.textContent()).toMatch(/quiero hablar con una persona[^]*Rulecommand\.person/);
  await staff.getByRole('button', { name: 'Take this conversation' }).click();
  await bubble(resident, `${anaName} ya está aquí`).waitFor();

  const answer = staff.getByLabel('What the resident gets, in Spanish');
  await answer.fill('Buenos días, ¿en qué le puedo ayudar?');
  await staff.getByRole('button', { name: 'Send' }).click();
  await bubble(resident, 'Buenos días, ¿en qué le puedo ayudar?').waitFor();
  expect(await bubble(resident, `${anaName}:`).isVisible()).toBe(true);
  await picture(resident, 'widget');
  await answer.fill('Cuénteme');
  await resident.getByRole('textbox').fill('Perdí mi trabajo en mayo');
  await resident.keyboard.press('Enter');
  await lines.getByText('Perdí mi trabajo en mayo').waitFor();
  expect(await answer.inputValue()).toBe('Cuénteme');
  expect(await staff.locator('#news').textContent()).toBe('One new line.');
  await picture(staff, 'answer');
  await staff.getByRole('button', { name: 'Hand back to the guide' }).click();
  await bubble(resident, `${anaName} salió del chat`).waitFor();
  await option(resident, 'Buscar capacitación').waitFor();
}

test('a reviewer finds who asked for a human in Spanish, answers into the open chat, hands back, marks it, assigns what was not understood and leaves', async () => {
  const staff = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await browserSignIn(staff, running.address, 'ana');
  await staff.getByRole('link', { name: 'See who waits for a person' }).click();
  await staff.getByText('Nobody waits at this moment').waitFor();
  const resident = await residentWhoWaits();
  await answerWhoWaits(staff, resident);
  await resident.close();

  await staff.getByRole('button', { name: 'Mark as reviewed' }).click();
  expect(await staff.getByRole('status').textContent()).toContain('Noted');
  await staff.getByRole('link', { name: 'Learning' }).click();
  const group = staff.getByRole('region', { name: unclear });
  await group.getByText('Decide').first().click();
  await picture(staff, 'learning');
  await group.getByLabel('This asks for').selectOption({ label: 'Find training' });
  await group.getByLabel('Phrases to learn').fill('busco un trabajo con troca');
  await group.getByRole('button', { name: 'Decide' }).click();
  expect(await staff.getByRole('status').textContent()).toContain('It changes nothing until');
  expect(await group.count()).toBe(0);
  await staff.getByRole('link', { name: 'Conversations' }).click();
  expect(await staff.locator('main').textContent()).toContain('Reviewed');
  await staff.getByRole('button', { name: 'Sign out' }).click();
  expect(await staff.getByRole('status').textContent()).toContain('You are signed out');
  await staff.goto(`${running.address}/staff/queue`);
  expect(await staff.title()).toContain('Sign in');
  await staff.close();
}, 90_000);

test('an administrator exports, deletes a person with proof, and the chain of notes verifies', async () => {
  const id = 'website:made-up-person';
  const receivedAt = new Date(running.stage.time.now).toISOString();
  const who = { conversationId: id, residentId: id, receivedAt };
  await running.app.turns.run(inbound({ ...who, text: 'zebrafinch' }), '');
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await browserSignIn(page, running.address, 'admin');
  const download = async (): Promise<string> => {
    await page.getByRole('link', { name: 'Export' }).click();
    const begun = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await begun).createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  };
  expect(await download()).toContain('zebrafinch');
  await page.goto(`${running.address}/staff/conversations/${encodeURIComponent(id)}`);
  await page.getByRole('button', { name: 'Look at what is kept of this person' }).click();
  await page.getByRole('button', { name: 'Delete everything of this person' }).click();
  await page.getByText('A second look found nothing').waitFor();
  await page.getByRole('link', { name: 'the audit list' }).click();
  const deeds = await page.getByRole('table').textContent();
  for (const deed of ["Deleted a person's data", 'Exported conversations', 'Read a transcript', 'Signed in'])
    expect(deeds).toContain(deed);
  expect(deeds).not.toContain('zebrafinch');
  expect(await download()).not.toContain('zebrafinch');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.close();

  const environment = { ...process.env, GUIDEPOST_DATA: running.folder, MONGODB_URI: '' };
  const verify = promisify(execFile)(process.execPath, ['dist/tools/audit.js', 'verify'], {
    env: environment,
  });
  const { stdout } = await verify;
  expect(stdout).toMatch(/^All \d+ entries hold\./);
  expect(Number(/\d+/.exec(stdout)?.[0])).toBeGreaterThan(7);
}, 90_000);
