import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Inbound } from '../../dialogs/inbound.ts';
import { readExported, findExported, mostExported } from '../../bot/staff/exports/readExported.ts';
import { formats } from '../../bot/staff/exports/formats.ts';
import type { ConversationSummary } from '../../bot/store/store.ts';
import type { StaffClient } from '../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../support/staff/startStaff.ts';
import { inbound } from '../support/turns/inbound.ts';
import { conversation } from '../store/samples.ts';

const days = { from: '2026-11-27', to: '2026-11-27', format: 'csv', disclosures: 'leaveOut' };

let stage: StaffStage;
let admin: StaffClient;
beforeEach(async () => {
  stage = await startStaff();
  await stage.addPerson('admin', 'administrator');
  admin = await stage.signedIn('admin');
  await admin.get('/staff/exports');
});
afterEach(() => stage.close());

function say(text: string, given: Partial<Inbound> = {}) {
  const at = new Date(stage.time.now).toISOString();
  return stage.turns.run(inbound({ text, receivedAt: at, ...given }), '');
}

const take = (given: Partial<typeof days> = {}) => admin.post('/staff/exports', { ...days, ...given });

interface Activity {
  readonly type: string;
  readonly text: string;
  readonly from: { readonly role: string };
  readonly conversation: { readonly id: string };
  readonly channelData?: { readonly disclosure: boolean };
}

describe('an export', () => {
  test('as a table has a line a row, redacted as it is stored, and nothing runs in a spreadsheet', async () => {
    await say('=HYPERLINK("https://x.example")');
    await say('my ssn is 123-45-6789, "quoted", and\na second line');
    const { status, headers, html } = await take();
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="guidepost-2026-11-27-2026-11-27.csv"',
    );
    expect(headers.get('cache-control')).toBe('no-store');
    expect(html).toContain(`"'=HYPERLINK(""https://x.example"")"`);
    expect(html).toContain('""quoted""');
    expect(html).not.toContain('6789');
    expect(html).not.toContain('website:someone');
    const head = 'conversation,channel,language,line,at,from,name,text,rule,delivery,danger\r\n';
    expect(html.replace('\ufeff', '').startsWith(head)).toBe(true);
  });

  test('as JSON has conversations with their lines in order', async () => {
    await say('hello');
    await say('hi there', { conversationId: 'website:two', residentId: 'website:r2' });
    const all = JSON.parse((await take({ format: 'json' })).html) as {
      id: string;
      lines: { sequence: number; from: string }[];
    }[];
    expect(all.map(({ id }) => id).sort()).toEqual(['website:one', 'website:two']);
    for (const { lines } of all) {
      expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_, index) => index + 1));
      expect(lines[0]?.from).toBe('resident');
    }
  });

  test('as a transcript of the Bot Framework is a list of activities', async () => {
    await say('hello');
    const all = JSON.parse((await take({ format: 'transcript' })).html) as Activity[];
    expect(all[0]).toMatchObject({
      type: 'message',
      text: 'hello',
      from: { role: 'user' },
      conversation: { id: 'website:one' },
    });
    expect(all.slice(1).every(({ from }) => from.role === 'bot')).toBe(true);
  });

  test.each(['csv', 'json', 'transcript'])(
    'as %s leaves out what was told of danger, or marks it',
    async (format) => {
      await say('hello');
      await say('i want to kill myself');
      const without = (await take({ format })).html;
      expect(without).toContain('hello');
      expect(without).not.toMatch(/kill|safety|disclosure/);
      const marked = (await take({ format, disclosures: 'mark' })).html;
      expect(marked).toContain('i want to kill myself');
      expect(marked).toMatch(/,yes\r\n|"disclosure":true/);
    },
  );

  test('is noted before its first byte, with its days and count and nobody’s words; not noted, it does not leave', async () => {
    await say('hello');
    await take();
    const [entry] = (await stage.audit.page(null, 1)).entries;
    expect(entry).toMatchObject({
      who: 'admin',
      what: 'exported',
      about: '2026-11-27..2026-11-27.csv',
      count: 1,
    });
    await admin.get('/staff/exports');
    stage.records.breakWhen(({ method, kind }) => method === 'write' && kind === 'audit');
    const refused = await take();
    expect([refused.status, refused.html.includes('hello')]).toEqual([503, false]);
  });

  test('has the days of Connecticut, the last one whole, and no other day', async () => {
    stage.time.now = Date.parse('2026-11-28T04:59:00Z');
    await say('late in the evening');
    stage.time.now = Date.parse('2026-11-28T05:00:00Z');
    await say('the next day', { conversationId: 'website:two', residentId: 'website:r2' });
    admin = await stage.signedIn('admin');
    const { html } = await take();
    expect([html.includes('late in the evening'), html.includes('the next day')]).toEqual([true, false]);
  });

  test.each([
    [{ from: '2026-02-30' }, 'no day of the calendar'],
    [{ from: '' }, 'no day of the calendar'],
    [{ to: '9999-99-99' }, 'no day of the calendar'],
    [{ from: "2026-11-27' or '1'='1" }, 'no day of the calendar'],
    [{ from: '2026-11-28' }, 'is before the first one'],
    [{ from: '2025-11-26' }, 'more than a year'],
    [{}, 'Nobody wrote on these days'],
  ])('of %j is refused in a sentence: %s', async (given, sentence) => {
    const { status, html } = await take(given);
    expect([status, html.includes(sentence)]).toEqual([400, true]);
  });

  test.each([{ format: 'exe' }, { disclosures: 'all' }, { 'from[$gt]': '' }])(
    'like %j is no form of ours',
    async (given) => {
      expect((await take(given as Partial<typeof days>)).status).toBe(400);
    },
  );
});

test('more conversations than are written into one file are refused, not cut short', async () => {
  const page = Array.from({ length: 200 }, () => conversation()) as readonly ConversationSummary[];
  const calls: (string | null)[] = [];
  const endless = {
    list: async (_filter: object, cursor: string | null) => {
      calls.push(cursor);
      return { items: page, cursor: 'more' };
    },
  };
  expect(await findExported(endless, { since: '2026', before: '2027' })).toBeNull();
  expect(calls).toHaveLength(mostExported / 200 + 1);
});

test('when the database goes away in the middle the file is cut off, so that nobody takes a part for the whole', async () => {
  const found = ['website:a', 'website:b'].map((id) => conversation({ id }));
  const store = {
    load: async (id: string) => {
      if (id === 'website:b') throw new Error('away');
      return conversation({ id });
    },
    entries: async () => [],
  };
  const written: string[] = [];
  const write = async () => {
    for await (const piece of formats.json.write(readExported(store, found, 'mark'))) written.push(piece);
  };
  await expect(write()).rejects.toThrow('away');
  expect(() => JSON.parse(written.join('')) as unknown).toThrow();
});
