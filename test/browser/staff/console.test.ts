import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { codeAt, stepAt } from '../../../bot/staff/signIn/totp.ts';
import { accessibilityProblems } from '../../support/accessibility.ts';
import { launchBrowser } from '../../support/browser.ts';
import { rosa, startEntraStage, type EntraStage } from '../../support/entra/entraStage.ts';
import { browserSignIn, sideways } from '../../support/staff/browserSignIn.ts';
import { picture } from '../../support/staff/startAppWithStaff.ts';
import { fromBase32 } from '../../staff/signIn/fromBase32.ts';

let browser: Browser;
let stage: EntraStage;
beforeAll(async () => {
  [browser, stage] = await Promise.all([launchBrowser(), startEntraStage()]);
  await stage.addPerson('admin', 'administrator');
  await stage.addPerson('off', 'reviewer');
  await stage.accounts.setEnabled('off', false);
  await stage.accounts.add({
    name: 'a.very.long.name.of.somebody@a.very.long.host.name.example.org',
    displayName: 'Somebodywithaverylongnamethatdoesnotbreakanywhere Another-Very-Long-Part',
    role: 'reviewer',
  });
  for (let each = 0; each < 60; each += 1)
    await stage.audit.note('ana', {
      what: 'transcriptRead',
      conversationId: `website:${'c'.repeat(40)}${each}`,
    });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await stage.close();
});

/** What is wrong with the page as it stands: by axe, or because one has to scroll sideways. */
async function wrongWith(page: Page): Promise<readonly string[]> {
  const problems = await accessibilityProblems(page);
  return (await sideways(page)) > 0 ? [...problems, `wider than the window: ${page.url()}`] : problems;
}

describe.each([
  ['a phone', { viewport: { width: 320, height: 640 } }],
  ['a window of 1280 at 400 %', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ['a desk', { viewport: { width: 1280, height: 800 } }],
])('on %s no page or state has a fault of accessibility', (_name, options) => {
  test('of those before one is in', async () => {
    const page = await browser.newPage({ ...options, bypassCSP: true });
    await page.goto(`${stage.address}/staff`);
    expect(await wrongWith(page)).toEqual([]);
    await browserSignIn(page, stage.address, 'ana', 'wrong');
    expect(await page.title()).toMatch(/^Problem: /);
    expect(await wrongWith(page)).toEqual([]);
    await page.goto(`${stage.address}/staff/nowhere`);
    expect(await wrongWith(page)).toEqual([]);
    await page.goto(`${stage.address}/staff/sign-in?done=signedOut`);
    expect(await wrongWith(page)).toEqual([]);
    await picture(page, `sign-in-${options.viewport.width}x${options.viewport.height}`);
    await page.close();
  }, 60_000);

  test('of an administrator', async () => {
    const page = await browser.newPage({ ...options, bypassCSP: true });
    await browserSignIn(page, stage.address, 'admin');
    for (const path of [
      '',
      '?done=passwordChanged',
      '/accounts',
      '/accounts/ana?done=roleChanged',
      '/accounts/off',
      '/accounts/admin',
      '/accounts/nobody',
      '/audit',
      '/audit?before=1',
      '/audit?x=1',
      '/password',
      '/second-step',
    ]) {
      await page.goto(`${stage.address}/staff${path}`);
      expect([path, await wrongWith(page)]).toEqual([path, []]);
      await picture(
        page,
        `admin${path.replaceAll(/\W/g, '-')}-${options.viewport.width}x${options.viewport.height}`,
      );
    }
    await page.goto(`${stage.address}/staff/accounts`);
    await page
      .getByRole('button', { name: 'Add the account' })
      .evaluate((button: { form: { noValidate: boolean } }) => {
        button.form.noValidate = true;
      });
    await page.getByRole('button', { name: 'Add the account' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('A sign-in name needs');
    expect(await wrongWith(page)).toEqual([]);
    await page.goto(`${stage.address}/staff/accounts/off`);
    await page.getByRole('button', { name: 'Reset the sign-in' }).click();
    expect(await page.title()).toContain('One-time password');
    expect(await wrongWith(page)).toEqual([]);
    await page.close();
  }, 60_000);

  test('of a reviewer who turns two-step sign-in on, signs in with it and turns it off', async () => {
    const name = `r${options.viewport.width}x${options.viewport.height}`;
    await stage.addPerson(name, 'reviewer');
    const page = await browser.newPage({ ...options, bypassCSP: true });
    await browserSignIn(page, stage.address, name);
    await page.goto(`${stage.address}/staff/accounts`);
    expect(await wrongWith(page)).toEqual([]);
    await page.getByRole('link', { name: 'Two-step sign-in' }).click();
    const secret = fromBase32((await page.locator('.secret').textContent()) ?? '');
    const now = () => codeAt(secret, stepAt(new Date(stage.time.now)));
    const enter = async (code: string, button: string) => {
      await page.getByLabel('Code of six digits').fill(code);
      await page.getByRole('button', { name: button }).click();
      expect(await wrongWith(page)).toEqual([]);
    };
    await enter('000000', 'Turn on');
    await enter(now(), 'Turn on');
    expect(await page.getByRole('status').textContent()).toContain('Two-step sign-in is on');
    await page.getByRole('button', { name: 'Sign out' }).click();
    stage.time.now += 60_000;
    await browserSignIn(page, stage.address, name);
    expect(await wrongWith(page)).toEqual([]);
    await enter('000000', 'Go on');
    await enter(now(), 'Go on');
    expect(await page.title()).toContain('Home');
    await page.close();
  }, 60_000);
});

test('with Entra ID somebody goes there and comes back, is noted, and leaves', async () => {
  const page = await browser.newPage();
  stage.authority.person = rosa;
  await page.goto(`${stage.address}/staff/queue`);
  await page.getByRole('link', { name: 'Sign in with your work account' }).click();
  await page.waitForURL(`${stage.address}/staff/queue`);
  expect(await page.locator('.person bdi').textContent()).toBe('Rosa Example');
  expect(await page.getByRole('link', { name: 'Password' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Sign out' }).click();
  expect(await page.getByRole('link', { name: 'sign out of that too' }).getAttribute('href')).toBe(
    '/staff/entra/sign-out',
  );
  await page.goto(`${stage.address}/staff`);
  expect(await page.title()).toContain('Sign in');
  await page.close();
}, 60_000);

test('with the keyboard alone somebody new signs in, chooses a password, looks around and signs out', async () => {
  const oneTime =
    (await stage.accounts.add({ name: 'kay', displayName: 'Kay', role: 'administrator' })) ?? '';
  const page = await browser.newPage({ javaScriptEnabled: false });
  const keys = page.keyboard;
  const focused = () => page.locator(':focus');
  /** Tabs until the focus is on something of that name. */
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 40; presses += 1) {
      await keys.press('Tab');
      const label = await focused().evaluate(
        (element: { labels?: ArrayLike<{ textContent: string }>; textContent: string }) =>
          element.labels?.[0]?.textContent ?? element.textContent,
      );
      if (label.trim() === name) return;
    }
    throw new Error(`${name} cannot be reached with the keyboard.`);
  };
  /** Presses Enter where that leads to another page, and waits for it. */
  const enterTo = async (title: string): Promise<void> => {
    await Promise.all([page.waitForEvent('load'), keys.press('Enter')]);
    expect(await page.title()).toContain(title);
  };
  await page.goto(`${stage.address}/staff`);
  await tabTo('Skip to the page');
  await keys.press('Enter');
  await tabTo('Sign-in name');
  await keys.type('kay');
  await tabTo('Password');
  await keys.type(oneTime);
  await enterTo('Choose a password');
  await tabTo('New password');
  await keys.type('four quiet harbors');
  await tabTo('New password again');
  await keys.type('four quiet harbors');
  await tabTo('Save the password');
  await enterTo('Home');
  expect(await page.getByRole('status').textContent()).toContain('Your password is changed');
  await tabTo('Accounts');
  await enterTo('Accounts');
  await tabTo('Name that others see');
  await keys.type('By Keyboard');
  await keys.press('Shift+Tab');
  await keys.type('keyed');
  await tabTo('Reviewer: reads, marks and answers');
  await keys.press('ArrowDown');
  await tabTo('Add the account');
  await enterTo('One-time password');
  expect(await stage.accounts.find('keyed')).toMatchObject({
    displayName: 'By Keyboard',
    role: 'administrator',
  });
  await tabTo('Sign out');
  await enterTo('Sign in');
  expect(await page.getByRole('status').textContent()).toContain('You are signed out');
  await page.close();
}, 60_000);
