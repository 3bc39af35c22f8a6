import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createRemoval } from '../../bot/staff/removal/createRemoval.ts';
import type { Inbound } from '../../dialogs/inbound.ts';
import type { StaffClient } from '../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../support/staff/startStaff.ts';
import { inbound } from '../support/turns/inbound.ts';
import { inTwoWeeks } from '../support/turns/remindable.ts';

let stage: StaffStage;
let admin: StaffClient;
beforeEach(async () => {
  stage = await startStaff();
  await stage.addPerson('admin', 'administrator');
  admin = await stage.signedIn('admin');
});
afterEach(() => stage.close());

const canary = 'Quetzalcoatl';
const one = { conversationId: 'website:one', residentId: `website:${canary}` };

function say(text: string, given: Partial<Inbound> = {}) {
  const at = new Date(stage.time.now).toISOString();
  return stage.turns.run(inbound({ text, receivedAt: at, ...one, ...given }), `address of ${canary}`);
}

async function somebody() {
  await say(`I am ${canary}`);
  await say('', { choice: { command: 'remind', value: inTwoWeeks } });
  await say('', { choice: { command: 'wait' } });
  await say(`I am ${canary} elsewhere`, { conversationId: 'website:two' });
  await say('somebody else', { conversationId: 'website:other', residentId: 'website:other' });
}

const cells = (html: string) =>
  Array.from(html.matchAll(/<td role="cell">(\d+)<\/td>/g), ([, count]) => Number(count));

describe('deleting a person', () => {
  test('shows first what is kept, counted and without a word of it, and deletes nothing', async () => {
    await somebody();
    await admin.get('/staff/removal');
    const { status, html } = await admin.post('/staff/removal/look', { id: ' website:one ' });
    const [conversations, lines, waiting, places, beside] = cells(html);
    expect([status, conversations, beside]).toEqual([200, 2, 0]);
    expect(lines).toBeGreaterThan(4);
    expect(waiting).toBeGreaterThan(0);
    expect(places).toBeGreaterThanOrEqual(5);
    expect(html).not.toContain(canary);
    expect((await stage.store.load('website:one'))?.forgotten).toBe(false);
  });

  test('takes everything in all of their conversations, proves it, and leaves others alone', async () => {
    await somebody();
    await admin.get('/staff/removal');
    await admin.post('/staff/removal/look', { id: 'website:one' });
    const { status, html } = await admin.post('/staff/removal', { id: 'website:one' });
    expect(status).toBe(200);
    expect(html).toContain('A second look found nothing in any conversation, index or record.');
    expect(html).toContain('admin of the tests');
    expect(cells(html).filter((_, index) => index % 2 === 1)).toEqual([0, 0, 0, 0, 0]);
    for (const id of ['website:one', 'website:two']) {
      expect(JSON.stringify(await stage.store.load(id))).not.toContain(canary);
      expect(await stage.store.entries(id, 0, 500)).toEqual([]);
    }
    for (const time of ['nextReminderAt', 'forgetAt', 'waitingSince', 'handBackAt'] as const)
      expect(await stage.store.due(time, '9999', 10)).toEqual([]);
    expect((await stage.store.entries('website:other', 0, 10)).length).toBeGreaterThan(0);
    const [entry] = (await stage.audit.page(null, 1)).entries;
    expect(entry).toMatchObject({ who: 'admin', what: 'deleted', conversationId: 'website:one', count: 2 });
    expect(JSON.stringify(entry)).not.toContain(canary);
    const again = await admin.post('/staff/removal', { id: 'website:one' });
    expect([again.status, again.html.includes('nothing of its person is left')]).toEqual([404, true]);
  });

  test('does nothing when it cannot be noted', async () => {
    await somebody();
    await admin.get('/staff/removal');
    stage.records.breakWhen(({ method, kind }) => method === 'write' && kind === 'audit');
    expect((await admin.post('/staff/removal/look', { id: 'website:one' })).status).toBe(503);
    expect((await admin.post('/staff/removal', { id: 'website:one' })).status).toBe(503);
    expect((await stage.store.load('website:one'))?.forgotten).toBe(false);
  });

  test.each(['website:nobody', '', '../one', '{"$ne":""}', '<script>hit()</script>'])(
    'of a conversation like %j that there is none of says so',
    async (id) => {
      await admin.get('/staff/removal');
      const { status, html } = await admin.post('/staff/removal', { id });
      expect([status, html.includes('There is no such conversation')]).toEqual([404, true]);
      expect(html).not.toContain('<script>hit');
    },
  );

  test('takes what is kept beside the conversations, too, and says honestly when something is left', async () => {
    await somebody();
    const notes = new Map([['website:two', 3]]);
    const beside = {
      count: async (id: string) => notes.get(id) ?? 0,
      remove: async (id: string) => void notes.delete(id),
    };
    const removal = createRemoval(stage.store, [beside]);
    const found = await removal.look('website:one');
    expect(found?.kept.beside).toBe(3);
    const { before, after } = await removal.remove(found as NonNullable<typeof found>);
    expect([before.beside, after]).toEqual([
      3,
      { conversations: 0, lines: 0, waiting: 0, places: 0, beside: 0 },
    ]);
    const stubborn = createRemoval(stage.store, [{ count: async () => 1, remove: async () => undefined }]);
    await say('back again');
    const left = await stubborn.look('website:one');
    expect((await stubborn.remove(left as NonNullable<typeof left>)).after.beside).toBe(1);
  });
});

describe('what goes by its age', () => {
  const day = 24 * 3_600_000;
  const leaving = async (days: string) => {
    const { html } = await admin.get(`/staff/retention?days=${days}`);
    return Number(/(\d+) conversations? would go/.exec(html)?.[1] ?? 0);
  };

  test('is what the sweep then takes; a reminder that is to come keeps its conversation', async () => {
    await say('hello', { conversationId: 'website:old', residentId: 'website:old' });
    stage.time.now += 10 * day;
    await say('hello');
    await say('', { choice: { command: 'remind', value: inTwoWeeks } });
    await say('hello', { conversationId: 'website:new', residentId: 'website:new' });
    admin = await stage.signedIn('admin');
    expect([await leaving('79'), await leaving('81'), await leaving('91')]).toEqual([0, 1, 2]);
    const { html } = await admin.get('/staff/retention?days=91');
    expect(html).toContain('1 more are as old and stay');
    expect(html).toMatch(/<td role="cell">Website<\/td><td role="cell">2<\/td>/);
    expect(html).toMatch(/Until <time[^>]*>[A-Z][a-z]{2} \d{1,2}, \d{4}<\/time>/);
    const before = new Date(stage.time.now + (91 - 90) * day).toISOString();
    expect(await stage.store.sweep(before)).toBe(2);
    expect((await stage.audit.page(null, 1)).entries[0]?.what).toBe('retentionPreviewed');
  });

  test.each(['-1', '1e9', '99999', 'x', '', '%24gt'])(
    'days like “%s” are told what is wrong',
    async (days) => {
      const { status, html } = await admin.get(`/staff/retention?days=${days}`);
      expect([status, html.includes('That is no number of days.')]).toEqual([400, true]);
      expect(html).not.toContain('would go');
    },
  );

  test.each(['1&days=2', `1${'0'.repeat(20)}`])('days like %s are refused', async (days) => {
    expect((await admin.get(`/staff/retention?days=${days}`)).status).toBe(400);
  });
});
