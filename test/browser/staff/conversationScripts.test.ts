import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { conversationPath } from '../../../bot/staff/conversations/conversationPath.ts';
import { launchBrowser } from '../../support/browser.ts';
import { browserSignIn } from '../../support/staff/browserSignIn.ts';
import { scriptPayloads } from '../../support/staff/scriptPayloads.ts';
import { startStaff, type StaffStage } from '../../support/staff/startStaff.ts';
import { talk } from '../../support/staff/talk.ts';

let browser: Browser;
let stage: StaffStage;
/** One conversation in which all were said and noted, and one whose ids and every stored word are payloads. */
let said = '';
let forged = '';
beforeAll(async () => {
  [browser, stage] = await Promise.all([launchBrowser(), startStaff()]);
  await stage.addPerson('ana', 'reviewer');
  said = await talk(stage, scriptPayloads);
  forged = `botFramework:${scriptPayloads[6] ?? ''}`;
  await forge(forged);
  const ana = await stage.signedIn('ana');
  const path = conversationPath(said);
  await ana.get(path);
  for (const payload of scriptPayloads) {
    expect((await ana.post(`${path}/tags`, { tag: payload, on: 'yes' })).status).toBe(400);
    expect((await ana.post(`${path}/notes`, { note: payload })).status).toBe(303);
  }
  for (const [place, payload] of scriptPayloads.entries()) {
    const handles = String(place).padStart(22, 'a');
    const lesson = { handles, language: 'en', phrases: payload, means: 'new', proposal: payload };
    expect((await ana.post('/staff/learning', lesson)).status).toBe(303);
  }
}, 120_000);
afterAll(async () => {
  await browser.close();
  await stage.close();
});

/** A conversation in which the channel, the guide's lines and why they were said are all somebody's payloads. */
async function forge(id: string): Promise<void> {
  const stored = await stage.store.load(said);
  if (!stored) throw new Error('Nothing was said.');
  const first = scriptPayloads[0] ?? '';
  const marks = [`tag:${first}`, `by:${first}`];
  const shown = { flow: first, step: `${first}.${first}`, outcome: first, flags: [first], marks };
  await stage.store.commit({
    ...stored,
    ...shown,
    id,
    version: 1,
    residentId: 'botFramework:x',
    outbox: [],
    review: '',
  });
  await stage.store.append(
    scriptPayloads.map((text, place) => {
      const source = { label: text, url: `javascript:hit()//${text}`, checkedOn: text };
      const guess = { decision: 'ask' as const, wishes: [text, text], confidence: 0.5 };
      const because = { flow: text, question: text, rule: text, sources: [source], guess };
      const option = { label: text, choice: {} };
      const card = {
        title: text,
        paragraphs: [text],
        facts: [{ name: text, value: text }],
        checklist: [text],
      };
      return {
        conversationId: id,
        sequence: place + 1,
        at: stored.createdAt,
        from: 'guide' as const,
        text,
        activityId: text,
        because,
        reply: { text, options: [option], cards: [{ ...card, links: [], options: [option] }], because },
      };
    }),
  );
}

async function counting(bypassCSP: boolean): Promise<{ page: Page; hits: () => number }> {
  const page = await browser.newPage({ bypassCSP });
  const seen = { hits: 0 };
  await page.exposeFunction('hit', () => void (seen.hits += 1));
  page.on('dialog', (dialog) => void dialog.dismiss());
  await browserSignIn(page, stage.address, 'ana');
  return { page, hits: () => seen.hits };
}

describe.each([
  ['with the policy of our pages', false],
  ['without it', true],
])('%s', (_name, bypassCSP) => {
  test('no payload runs in texts, notes, tags, decisions, ids or what is kept of a reply', async () => {
    const { page, hits } = await counting(bypassCSP);
    for (const path of [
      conversationPath(said),
      conversationPath(forged),
      '/staff/learning',
      '/staff/conversations',
    ]) {
      await page.goto(`${stage.address}${path}`, { waitUntil: 'load' });
      await page.evaluate('for (const each of document.querySelectorAll("details")) each.open = true');
      const planted =
        'main script, main img, main svg, main iframe, main object, main embed, main [onload], main [onfocus]';
      expect(await page.locator(planted).count()).toBe(0);
      expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    }
    await page.goto(`${stage.address}${conversationPath(said)}`);
    const texts = await page.locator('.line.resident .said').allTextContents();
    for (const payload of scriptPayloads.slice(0, 20)) expect(texts).toContain(payload);
    expect(hits()).toBe(0);
    await page.close();
  }, 120_000);

  test('no payload runs in what is searched and filtered by', async () => {
    const { page, hits } = await counting(bypassCSP);
    for (const payload of scriptPayloads) {
      await page.goto(`${stage.address}/staff/search?${new URLSearchParams({ words: payload }).toString()}`);
      expect(await page.getByLabel('Words that people').inputValue()).toBe(payload);
      const asked = { tag: payload.slice(0, 60), staff: payload.slice(0, 60), from: payload.slice(0, 20) };
      await page.goto(`${stage.address}/staff/conversations?${new URLSearchParams(asked).toString()}`);
    }
    expect(hits()).toBe(0);
    await page.close();
  }, 120_000);
});
