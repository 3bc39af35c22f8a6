import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { storeOperations } from '../../bot/metrics/storeOperations.ts';
import { StoreUnavailable } from '../../bot/store/store.ts';
import { grown, type Figures } from '../support/metrics/figures.ts';
import {
  bearer,
  given,
  marks,
  openMetricsStage,
  type MetricsStage,
} from '../support/metrics/metricsStage.ts';
import { freePort } from '../support/service/startService.ts';
import { staffClient } from '../support/staff/staffClient.ts';
import { sign } from '../support/twilio/sign.ts';
import { account, ourNumber } from '../support/twilio/startTwilio.ts';
import { formOf, newSid, startTexting, theirNumber } from '../support/twilio/startTexting.ts';

const open: { stage?: MetricsStage } = {};
const stage = (): MetricsStage => given(open.stage);
beforeAll(async () => {
  open.stage = await openMetricsStage();
});
afterAll(() => open.stage?.close());

const { canary, token } = marks;
const texting = () => stage().texting;
const client = () => stage().client;
const address = (): string => texting().running.address;
const store = () => texting().running.stage.store;
const scrape = (): Promise<Figures> => stage().scrape();

/** What grows while something is done; calls to the store are left out unless they failed. */
async function whatGrows(act: () => Promise<unknown>): Promise<Record<string, number>> {
  const before = await scrape();
  await act();
  await texting().running.app.turns.idle();
  const all = grown(before, await scrape());
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => !name.startsWith('guidepost_store_seconds')),
  );
}

const turns = (channel: string, outcome = 'handled') =>
  `guidepost_turns_total{channel="${channel}",outcome="${outcome}"}`;
const took = (channel: string) => `guidepost_turn_seconds_count{channel="${channel}"}`;
const missed = (channel: string) => `guidepost_not_understood_total{channel="${channel}"}`;
const lost = (channel: string, outcome: string) =>
  `guidepost_undelivered_total{channel="${channel}",outcome="${outcome}"}`;
const refused = (area: string) => `guidepost_refused_authentication_total{area="${area}"}`;

const away = async (): Promise<never> => {
  throw new StoreUnavailable('away');
};

describe('what is counted', () => {
  test('a message that is understood is a turn of its channel, with its time', async () => {
    expect(await whatGrows(() => client().send('menu'))).toEqual({
      [turns('website')]: 1,
      [took('website')]: 1,
    });
  });

  test('one that is not understood is counted as that, too', async () => {
    expect(await whatGrows(() => client().send(`${canary} wobble frumious`))).toEqual({
      [turns('website')]: 1,
      [took('website')]: 1,
      [missed('website')]: 1,
    });
  });

  test('one that tells of danger is never among those that were not understood', async () => {
    const grew = await whatGrows(() => client().send('my husband hits me and I want to die'));
    expect(grew).toMatchObject({ [turns('website')]: 1 });
    expect(grew).not.toHaveProperty([missed('website')]);
  });

  test('a write that comes second to another process is a conflict, and the turn is handled all the same', async () => {
    const grew = await whatGrows(async () => {
      const real = store().load.bind(store());
      stage().once('load', async (id) => {
        const stored = await real(id);
        if (stored) await store().commit({ ...stored, version: stored.version + 1 });
        return stored;
      });
      expect((await client().send('menu')).status).toBe(200);
    });
    expect(grew).toEqual({
      [turns('website')]: 1,
      [took('website')]: 1,
      guidepost_commit_conflicts_total: 1,
    });
  });

  test('a turn that the store does not take is unsaved, and a failure of the store', async () => {
    const grew = await whatGrows(async () => {
      stage().once('load', away);
      await client().send('menu');
      texting().running.stage.time.now += 2000;
    });
    expect(grew).toEqual({
      [turns('website', 'unsaved')]: 1,
      [took('website')]: 1,
      'guidepost_store_failures_total{operation="load"}': 1,
    });
  });

  test('a text message that Twilio brought twice is one turn, and one that it does not take is undelivered', async () => {
    const MessageSid = newSid();
    const grew = await whatGrows(async () => {
      await texting().say(`hello ${canary}`, { MessageSid });
      await texting().say(`hello ${canary}`, { MessageSid });
      texting().twilio.behave(() => ({ status: 400, code: 21614 }));
      await texting().say('menu');
      texting().twilio.behave(() => 'take');
    });
    expect(grew).toMatchObject({
      [turns('sms')]: 2,
      [turns('sms', 'repeated')]: 1,
      [took('sms')]: 3,
      [lost('sms', 'failed')]: 1,
    });
  });

  test('what the telephone company did not bring is undelivered', async () => {
    await texting().say('menu');
    const { statusCallback, sid } = given(texting().twilio.taken.at(-1));
    const path = new URL(statusCallback).pathname;
    const status = {
      AccountSid: account.sid,
      MessageSid: sid,
      MessageStatus: 'undelivered',
      ErrorCode: '30003',
    };
    const grew = await whatGrows(() => texting().post(path, status));
    expect(grew).toEqual({ [lost('sms', 'undelivered')]: 1 });
  });

  test('a message of the Bot Framework whose answer finds nobody is a turn, and undelivered', async () => {
    const serviceUrl = `http://127.0.0.1:${await freePort()}/`;
    const grew = await whatGrows(() => stage().botMessage({ serviceUrl }));
    expect(grew).toMatchObject({ [turns('botFramework')]: 1, [lost('botFramework', 'failed')]: 1 });
  });
});

describe('who is refused', () => {
  const attempts: [string, () => Promise<unknown>][] = [
    ['website', () => fetch(`${address()}/v3/directline/conversations/x/activities`, bearer('forged'))],
    [
      'botFramework',
      () => stage().botMessage({ serviceUrl: address() }, { 'X-Forwarded-For': '203.0.113.7' }),
    ],
    ['sms', () => texting().post('/sms', formOf(canary), sign('elsewhere', {}))],
    ['staff', () => staffClient(address()).signIn('nobody', 'wrong wrong wrong')],
    ['metrics', () => fetch(`${address()}/metrics`, bearer('wrong'))],
  ];

  test.each(attempts)('is counted by the part that refuses: %s', async (area, attempt) => {
    expect(await whatGrows(attempt)).toEqual({ [refused(area)]: 1 });
  });
});

describe('what is read from the store', () => {
  test('people who wait for staff, and how long the first has waited', async () => {
    expect((await scrape()).get('guidepost_people_waiting')).toBe(0);
    for (const command of [{ command: 'open', value: 'support' }, { command: 'person' }, { command: 'wait' }])
      await client().send('', { value: command });
    texting().running.stage.time.now += 90_000;
    const figures = await scrape();
    expect(figures.get('guidepost_people_waiting')).toBe(1);
    expect(figures.get('guidepost_longest_wait_seconds')).toBe(90);
  });

  test('conversations whose lines found nobody for more than a minute', async () => {
    // The sweeper may try them again just now, which makes them wait from now on; not three times within a moment.
    const counts = [];
    for (let look = 0; look < 3; look += 1) {
      texting().running.stage.time.now += 61_000;
      counts.push((await scrape()).get('guidepost_outbox_conversations') ?? 0);
    }
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(1);
  });

  test('is no number while the store is away, and all else is shown', async () => {
    stage().once('due', away, 'waitingSince');
    const figures = await scrape();
    expect(figures.get('guidepost_people_waiting')).toBeNaN();
    expect(figures.get('guidepost_longest_wait_seconds')).toBeNaN();
    expect(figures.get(turns('website'))).toBeGreaterThan(0);
  });
});

describe('what is shown', () => {
  test('has nothing of anybody: no words, no numbers, no ids, no addresses, no tokens', async () => {
    await scrape();
    const all = stage().shown.join('\n');
    const ids = (await store().list({}, null, 200)).items.flatMap(({ id, residentId }) => [id, residentId]);
    const numbers = [theirNumber, ourNumber].map((number) => number.slice(2));
    const secrets = [...numbers, canary, token, account.sid, '203.0.113.7', 'hits me'];
    expect(ids.length).toBeGreaterThan(4);
    for (const secret of [...ids, ...secrets]) expect(all).not.toContain(secret);
  });

  test('has labels of closed lists alone', async () => {
    const labels = new Map<string, Set<string>>();
    for (const name of (await scrape()).keys())
      if (name.startsWith('guidepost_'))
        for (const [, label = '', value = ''] of name.matchAll(/(\w+)="([^"]*)"/g))
          labels.set(label, (labels.get(label) ?? new Set()).add(value));
    labels.delete('le');
    expect(Object.fromEntries(Array.from(labels, ([label, values]) => [label, [...values].sort()]))).toEqual({
      area: ['botFramework', 'metrics', 'sms', 'staff', 'website'],
      channel: ['botFramework', 'sms', 'teams', 'terminal', 'website'],
      operation: [...storeOperations].sort(),
      outcome: ['busy', 'failed', 'handled', 'repeated', 'undelivered', 'unsaved', 'withheld'],
    });
  });

  test('includes what the process takes', async () => {
    const names = [...(await scrape()).keys()].join('\n');
    const { headers } = await fetch(`${address()}/metrics`, bearer(token));
    expect(headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(names).toMatch(/^process_resident_memory_bytes$/m);
    expect(names).toMatch(/^nodejs_eventloop_lag_seconds$/m);
  });
});

describe('who may see it', () => {
  test.each([
    ['nobody without a token', {}],
    ['nobody with another', bearer('x'.repeat(44))],
    ['nobody with its beginning', bearer(token.slice(0, -1))],
    ['nobody with more than it', bearer(`${token}x`)],
    ['nobody with it as a password', { headers: { authorization: `Basic ${token}` } }],
    ['nobody with an empty one', bearer('')],
  ])('%s', async (_, init) => {
    const response = await fetch(`${address()}/metrics`, init);
    expect([response.status, await response.text()]).toEqual([401, '']);
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  });

  test('nobody by the address, and nobody at all where no token is set', async () => {
    expect((await fetch(`${address()}/metrics?token=${token}`)).status).toBe(401);
    const without = await startTexting();
    const response = await fetch(`${without.running.address}/metrics`, bearer(token));
    expect([response.status, await response.text()]).toEqual([404, '']);
    await without.close();
  });
});
