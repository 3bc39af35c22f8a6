import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { accessibilityProblems } from '../support/accessibility.ts';
import { launchBrowser } from '../support/browser.ts';
import { startApp, type RunningApp } from '../support/service/startApp.ts';
import { sideways } from '../support/staff/browserSignIn.ts';
import { picture } from '../support/staff/startAppWithStaff.ts';

let browser: Browser;
let running: RunningApp;
beforeAll(async () => {
  [browser, running] = await Promise.all([launchBrowser(), startApp()]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await running.close();
});

const looks = [320, 1280].flatMap((width) =>
  (['en', 'es'] as const).map((language) => [language, width] as const),
);

test.each(looks)(
  'the page on privacy in %s, %i pixels wide, has nothing that axe finds wrong',
  async (language, width) => {
    const page = await browser.newPage({ viewport: { width, height: 640 }, bypassCSP: true });
    await page.goto(`${running.address}/${language === 'en' ? 'privacy?language=en' : 'privacidad'}`);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sideways(page)).toBeLessThanOrEqual(0);
    await picture(page, `privacy-${language}-${width}`);
    await page.close();
  },
);

test('without JavaScript it is read, styled, and one comes to it from the simple page and back', async () => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 640 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`${running.address}/plain?language=es`);
  await page.getByRole('link', { name: 'Privacidad' }).click();
  await page.getByRole('heading', { level: 1, name: 'Su privacidad' }).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).count()).toBe(10);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { level: 1, name: 'Your privacy' }).waitFor();
  await page.getByRole('link', { name: 'Simple page' }).click();
  await page.getByRole('button', { name: 'Start' }).waitFor();
  expect(complaints).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await context.close();
});
