import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../tools/findBrowser.mjs';

/** Starts a headless Chromium. Throws when there is none on this machine. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium was found: run `node tools/ensureBrowser.mjs`.');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
