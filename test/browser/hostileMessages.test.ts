import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser.ts';
import { residentPage } from '../support/browserTalk/residentPage.ts';
import { scriptPayloads } from '../support/staff/scriptPayloads.ts';
import { startApp, type RunningApp } from '../support/service/startApp.ts';

let browser: Browser;
let running: RunningApp;
beforeAll(async () => {
  [browser, running] = await Promise.all([launchBrowser(), startApp({ GUIDEPOST_NEW_CONVERSATIONS: '100' })]);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await running.close();
});

const payloads = [
  '<script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '<svg onload="window.hacked=1"></svg>',
  '"><b id=hacked>bold</b>',
  '[click](javascript:window.hacked=1)',
  '</textarea></script><script>window.hacked=1</script>',
];

/** Dialogs that opened and scripts that ran. */
async function expectNothingRan(page: Page, dialogs: readonly string[]): Promise<void> {
  const ran = await page.evaluate(
    '[typeof window.hacked, document.querySelectorAll("#hacked, img[src=x]").length]',
  );
  const links = await page.evaluate('document.querySelectorAll("a[href^=\'javascript:\' i]").length');
  expect({ ran, links, dialogs }).toEqual({ ran: ['undefined', 0], links: 0, dialogs: [] });
}

async function openPage(path: string, javaScriptEnabled: boolean) {
  // Without the page's own policy, so that only what the page does with the text protects it.
  const page = await browser.newPage({ bypassCSP: true, javaScriptEnabled });
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${running.address}${path}`);
  return { page, dialogs };
}

/** Sends to the chat that a page shows whatever else could send: in the text, the sender's name, and everything that a client adds. */
async function sendAll(page: Page, token: string, conversation: string): Promise<void> {
  const activities = `${running.address}/v3/directline/conversations/${conversation}/activities`;
  for (const payload of scriptPayloads) {
    const activity = {
      type: 'message',
      text: payload,
      textFormat: 'xml',
      from: { id: payload, name: payload, role: 'bot' },
      channelData: { clientActivityID: payload, html: payload },
      speak: payload,
      summary: payload,
      attachments: [
        { contentType: 'text/html', content: payload, name: payload, contentUrl: 'javascript:hit()' },
      ],
      suggestedActions: { actions: [{ type: 'openUrl', title: payload, value: 'javascript:hit()' }] },
    };
    const headers = {
      authorization: `Bearer ${token}`,
      origin: running.address,
      'content-type': 'application/json',
    };
    const { status } = await fetch(activities, { method: 'POST', headers, body: JSON.stringify(activity) });
    expect(status).toBe(200);
  }
  await page.waitForFunction(`document.body.innerText.includes(${JSON.stringify(scriptPayloads.at(-1))})`);
}

/** The page of the whole chat, as its resident is given it. */
async function copyAddress(token: string, conversation: string): Promise<string> {
  const activities = `${running.address}/v3/directline/conversations/${conversation}/activities`;
  const headers = {
    authorization: `Bearer ${token}`,
    origin: running.address,
    'content-type': 'application/json',
  };
  await fetch(activities, { method: 'POST', headers, body: '{"type":"message","text":"send me this chat"}' });
  return /"url":"([^"]*\/copy[^"]*)"/.exec(await (await fetch(activities, { headers })).text())?.[1] ?? '';
}

/** Goes on with the chat on the page without scripts, as its button does. */
function continueOnPlainPage(token: string): string {
  return `const form = Object.assign(document.createElement('form'), { method: 'post', action: '/plain/continue' });
    form.append(Object.assign(document.createElement('input'), { name: 'token', value: ${JSON.stringify(token)} }));
    document.body.append(form);
    form.submit();`;
}

/** The payloads stand there as text, and whatever they would load or run has had the time to. */
async function expectAllShown(page: Page): Promise<void> {
  const shown = await page.locator('body').innerText();
  expect(scriptPayloads.filter((payload) => payload.startsWith('<img') && !shown.includes(payload))).toEqual(
    [],
  );
  await page.waitForTimeout(300);
}

test('none of forty scripts runs on any page of a resident, whatever field it came in', async () => {
  const page = await browser.newPage({ bypassCSP: true });
  const hits: string[] = [];
  await page.exposeFunction('hit', () => hits.push(page.url()));
  const asked = page.waitForRequest((request) => request.url().endsWith('/v3/directline/conversations'));
  await page.goto(`${running.address}/chat?language=en`);
  const token = (await (await asked).headerValue('authorization'))?.replace('Bearer ', '') ?? '';
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    readonly conv: string;
  };
  await residentPage(page, 'typing');
  await sendAll(page, token, claims.conv);
  await expectAllShown(page);
  const copy = await copyAddress(token, claims.conv);
  await Promise.all([page.waitForURL(/\/plain/), page.evaluate(continueOnPlainPage(token))]);
  await expectAllShown(page);
  await page.goto(copy);
  await expectAllShown(page);
  expect(hits).toEqual([]);
  await page.close();
}, 60_000);

describe('a script that a resident sends is shown as text and does not run', () => {
  test('on the chat page', async () => {
    const { page, dialogs } = await openPage('/chat?language=en', true);
    const resident = await residentPage(page, 'typing');
    for (const payload of payloads) await resident.type(payload);
    const said = await resident.said();
    for (const tag of ['<script>window.hacked=1</script>', 'onerror=', '<svg onload=', '<b id=hacked>']) {
      expect(said).toContain(tag);
    }
    await expectNothingRan(page, dialogs);
    await page.close();
  }, 60_000);

  test('on the plain page, with scripts allowed in the browser', async () => {
    const { page, dialogs } = await openPage('/plain?language=en', true);
    await page.locator('button', { hasText: 'Start' }).click();
    for (const payload of payloads) {
      await page.locator('[name=text]').fill(payload);
      await page.locator('[name=text]').press('Enter');
      await page.waitForLoadState();
    }
    const said = await page.locator('li.resident').allInnerTexts();
    for (const payload of payloads) expect(said.join('\n')).toContain(payload);
    await expectNothingRan(page, dialogs);
    await page.close();
  }, 60_000);
});
