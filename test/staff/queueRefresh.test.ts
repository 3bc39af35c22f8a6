import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { StaffClient } from '../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../support/staff/startStaff.ts';
import { talk } from '../support/staff/talk.ts';

const minute = 60_000;

let stage: StaffStage;
let ana: StaffClient;
beforeEach(async () => {
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
  await talk(stage, ['hello', 'wait here for a person'], { id: 'website:first' });
  ana = await stage.signedIn('ana');
});
afterEach(() => stage.close());

const seenOf = (html: string): string => /data-seen="([\w-]{43})"/.exec(html)?.[1] ?? '';
const listings = async (): Promise<number> =>
  (await stage.audit.page(null, 50)).entries.filter(({ what }) => what === 'conversationsListed').length;

test('an open queue learns how long people wait now, and nothing is noted while the list is the same', async () => {
  const page = await ana.get('/staff/queue');
  expect(page.html).toContain('website%3Afirst');
  expect(await listings()).toBe(1);
  stage.time.now += 5 * minute;
  const now = await ana.get(`/staff/queue/now?seen=${seenOf(page.html)}`);
  expect(now.html).toContain('Waiting for 5 minutes');
  expect(seenOf(now.html)).toBe(seenOf(page.html));
  expect(await listings()).toBe(1);
});

test('another list is noted before it is shown', async () => {
  const page = await ana.get('/staff/queue');
  await talk(stage, ['hello', 'wait here for a person'], { id: 'website:second' });
  const path = `/staff/queue/now?seen=${seenOf(page.html)}`;
  stage.records.breakWhen(({ method, kind }) => method === 'write' && kind === 'audit');
  const refused = await ana.get(path);
  expect([refused.status, refused.html.includes('website%3Asecond')]).toEqual([503, false]);
  stage.records.breakWhen(null);
  const now = await ana.get(path);
  expect(now.html).toContain('website%3Asecond');
  expect(await listings()).toBe(2);
});

test.each(['', '?seen=', `?seen=${'x'.repeat(43)}`])(
  'without having seen the list (%s) it is noted',
  async (query) => {
    expect((await ana.get(`/staff/queue/now${query}`)).status).toBe(200);
    expect(await listings()).toBe(1);
  },
);

test('asking keeps nobody signed in', async () => {
  const seen = seenOf((await ana.get('/staff/queue')).html);
  for (let each = 0; each < 5; each += 1) {
    stage.time.now += 5 * minute;
    expect((await ana.get(`/staff/queue/now?seen=${seen}`)).status).toBe(200);
  }
  stage.time.now += 6 * minute;
  expect((await ana.get(`/staff/queue/now?seen=${seen}`)).location).toMatch(/^\/staff\/sign-in/);
});
