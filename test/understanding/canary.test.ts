import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLog } from '../../bot/log.ts';
import { createAccounts } from '../../bot/staff/accounts/createAccounts.ts';
import { createPasswords } from '../../bot/staff/accounts/createPasswords.ts';
import { openEmbeddedRecords } from '../../bot/store/records/openEmbeddedRecords.ts';
import { createTurns } from '../../bot/turn/createTurns.ts';
import {
  message,
  send,
  startBotService,
  validToken,
  type BotService,
} from '../support/botFrameworkService.ts';
import { call, openStream } from '../support/directLineClient.ts';
import { openPlainBrowser } from '../support/directLineForms.ts';
import { cheap, goodPassword } from '../support/staff/startStaff.ts';
import { staffClient } from '../support/staff/staffClient.ts';
import { startApp, type RunningApp } from '../support/service/startApp.ts';
import { canaries, holdsCanary } from './canary/canaries.ts';
import { documentsIn, filesBelow } from './canary/everythingKept.ts';
import { activitiesWith, allActivities, companion } from './canary/sendEverywhere.ts';
import { projectGuide } from '../support/projectGuide.ts';

const lines: string[] = [];
const log = createLog({ level: 'debug', hashKey: 'key', write: (line) => lines.push(line) });
let running: RunningApp;
let bot: BotService;
let folder: string;
/** What residents and their clients got to see again. */
const shown: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guidepost-canary-'));
  const records = await openEmbeddedRecords(folder);
  running = await startApp(
    { GUIDEPOST_MESSAGES_PER_MINUTE: '100000', GUIDEPOST_NEW_CONVERSATIONS: '1000' },
    { log, records },
  );
  const accounts = createAccounts(records, createPasswords(cheap), () => new Date(running.stage.time.now));
  await accounts.add({ name: 'admin', displayName: 'Administrator', role: 'administrator' });
  await accounts.setPassword('admin', goodPassword);
  bot = await startBotService();
  const turns = createTurns({
    store: running.stage.store,
    guide: projectGuide(),
    log,
    clock: () => new Date(running.stage.time.now),
    deliveries: new Map([
      ['teams', bot.delivery],
      ['botFramework', bot.delivery],
    ]),
  });
  bot.turn = (inbound, address) => turns.run(inbound, address);
});
afterAll(async () => {
  await bot.close();
  await running.close();
  await rm(folder, { recursive: true });
});

const expectNothingKept = async (): Promise<void> => {
  const { store, folder } = running.stage;
  const kept = [...(await filesBelow(folder)), ...(await documentsIn(store))];
  expect(kept.some((each) => each.includes(companion))).toBe(true);
  const finds = [...kept, ...lines, ...bot.lines, ...shown].filter(holdsCanary);
  expect(finds.map((find) => find.slice(0, 400))).toEqual([]);
};

test('the search finds every spelling that is kept', () => {
  for (const canary of canaries) {
    expect(holdsCanary(JSON.stringify({ text: `x ${canary} y` }))).toBe(true);
    expect(holdsCanary(`a file with \u0000${canary}\u0001 in it`)).toBe(true);
  }
});

describe('a Social Security number is found nowhere in the store or the logs, whoever sends it', () => {
  test('by the website, in any field, over HTTP with an open socket', async () => {
    const origin = running.address;
    const server = { origin };
    for (const [at, canary] of canaries.entries()) {
      const user = { user: { id: `dl_${canary}`, name: canary } };
      const { token = '', conversationId = '' } = (
        await call(server, 'POST', '/tokens/generate', { body: user })
      ).body;
      const started = await call(server, 'POST', '/conversations', {
        token,
        body: { locale: 'en-US', ...user },
      });
      const stream = await openStream(started.body.streamUrl ?? '', { origin });
      const activities = `/conversations/${conversationId}/activities`;
      await call(server, 'POST', activities, {
        token,
        body: { type: 'message', text: at % 2 ? 'training' : 'fafsa' },
      });
      for (const body of activitiesWith(canary))
        shown.push(JSON.stringify((await call(server, 'POST', activities, { token, body })).body));
      shown.push(
        JSON.stringify((await call(server, 'GET', activities, { token })).body),
        JSON.stringify(stream.activities),
      );
      await call(server, 'POST', activities, { token, body: `{"type":"message","text":"${canary}` });
      await call(server, 'GET', `${activities}?watermark=${encodeURIComponent(canary)}`, { token });
      await call(server, 'GET', `/conversations/${encodeURIComponent(canary)}/activities`, { token });
      stream.socket.terminate();
    }
    await expectNothingKept();
  }, 60_000);

  test('by the plain page, in any field of its form', async () => {
    for (const canary of canaries) {
      const browser = openPlainBrowser({ origin: running.address });
      await browser.post('/plain', { language: 'en' });
      const forms: Record<string, string>[] = [
        { text: `${companion} ${canary}` },
        { text: companion, seen: canary },
        { text: companion, language: canary },
        { text: companion, [canary]: canary },
        {
          choice: JSON.stringify({
            label: `${companion} ${canary}`,
            choice: { question: 'menu', value: canary },
          }),
        },
        { choice: JSON.stringify({ label: companion, choice: { command: 'keep', value: canary } }) },
        { choice: canary },
      ];
      for (const form of forms) await browser.post('/plain', form);
      shown.push((await browser.get('/plain')).html);
      await browser.get(`/plain?language=${encodeURIComponent(canary)}`, {
        'user-agent': encodeURIComponent(canary),
      });
      await browser.post('/plain/continue', { token: canary });
    }
    await expectNothingKept();
  }, 60_000);

  test('by Teams and other channels of Azure, signed, in any field but an address', async () => {
    for (const [at, fields] of allActivities.entries()) {
      const canary = canaries[at % canaries.length] ?? '';
      const activity = message({
        channelId: at % 2 ? 'msteams' : 'webchat',
        conversation: { id: `c${Math.floor(at / 15)}`, name: canary },
        ...fields,
        id: `m${at}`,
        from: { id: `29:person${at}`, name: canary },
      });
      await send(bot, await validToken(bot), activity);
    }
    expect(bot.turns.length).toBeGreaterThan(100);
    shown.push(...bot.posted.map((posted) => JSON.stringify(posted)));
    await expectNothingKept();
  }, 60_000);

  test("by the unsigned emulator on one's own machine", async () => {
    const url = `${running.address}/api/messages`;
    for (const [at, fields] of activitiesWith(canaries[0] ?? '').entries()) {
      const activity = message({
        serviceUrl: 'http://127.0.0.1:1/',
        channelId: 'emulator',
        ...fields,
        id: `e${at}`,
        from: { id: 'someone' },
      });
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
    }
    await expectNothingKept();
  }, 60_000);
});

test('nor in what staff export, read or find, nor in any figure', async () => {
  const admin = staffClient(running.address);
  await admin.signIn('admin', goodPassword);
  await admin.get('/staff/exports');
  const days = { from: '2026-11-01', to: '2026-11-30', disclosures: 'mark' };
  const exports = [];
  for (const format of ['csv', 'json', 'transcript']) {
    const { status, html } = await admin.post('/staff/exports', { ...days, format });
    expect([status, html.includes(companion)]).toEqual([200, true]);
    exports.push(html);
  }
  const listed = (await running.stage.store.list({}, null, 10)).items.map(
    ({ id }) => `/staff/conversations/${encodeURIComponent(id)}`,
  );
  const pages = [
    '/staff/dashboard/csv',
    '/staff/learning',
    `/staff/search?words=${companion}`,
    '/metrics',
    ...listed,
  ];
  for (const page of pages) exports.push((await admin.get(page)).html);
  expect(exports.filter(holdsCanary).map((find) => find.slice(0, 400))).toEqual([]);
}, 60_000);

test("a channel's own ids are addresses: they are kept as they were sent, in the store and never in the logs", async () => {
  const id = '29:219-09-9999';
  await send(
    bot,
    await validToken(bot),
    message({ id: 'last', from: { id }, conversation: { id: 'own' }, text: companion }),
  );
  const stored = await running.stage.store.load('teams:own');
  expect(stored?.residentId).toContain(id);
  expect([...lines, ...bot.lines].filter((line) => line.includes('219-09-9999'))).toEqual([]);
});
