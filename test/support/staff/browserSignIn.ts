import type { Page } from 'playwright-core';
import { goodPassword } from './startStaff.ts';

/** Signs in on a page, by the form. */
export async function browserSignIn(
  page: Page,
  address: string,
  name: string,
  password = goodPassword,
): Promise<void> {
  await page.goto(`${address}/staff/sign-in`);
  await page.getByLabel('Sign-in name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** How many pixels a page is wider than what shows it. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
