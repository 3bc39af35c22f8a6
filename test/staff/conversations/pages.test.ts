import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { conversationPath } from '../../../bot/staff/conversations/conversationPath.ts';
import type { StaffClient } from '../../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../../support/staff/startStaff.ts';
import { talk } from '../../support/staff/talk.ts';

let stage: StaffStage;
let ana: StaffClient;
let english = '';
let spanish = '';
let danger = '';
let undelivered = '';
beforeAll(async () => {
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
  english = await talk(stage, ['hi', 'blorp zonk quix', 'fafsa deadlines']);
  spanish = await talk(stage, ['quiero hablar con una persona', 'Tengo una NIÑA'], {
    channel: 'sms',
    language: 'es',
  });
  danger = await talk(stage, ['he hits me if i go to class']);
  undelivered = await talk(stage, ['menu'], { channel: 'teams', undelivered: true });
  ana = await stage.signedIn('ana');
});
afterAll(() => stage.close());

const shown = (html: string, id: string) => html.includes(`href="${conversationPath(id)}"`);

describe('the list', () => {
  const names = () => ({ english, spanish, danger, undelivered });
  test.each<[string, string[]]>([
    ['', ['english', 'spanish', 'danger', 'undelivered']],
    ['?channel=sms', ['spanish']],
    ['?language=es', ['spanish']],
    ['?waiting=yes', ['spanish']],
    ['?safety=yes', ['danger']],
    ['?misunderstood=yes', ['english']],
    ['?channel=teams&language=es', []],
    ['?from=2026-11-27&to=2026-11-27', ['english', 'spanish', 'danger', 'undelivered']],
    ['?to=2026-11-26', []],
    ['?from=2026-11-28&channel=&tag=', []],
    ['?reviewed=no', ['english', 'spanish', 'danger', 'undelivered']],
    ['?reviewed=yes', []],
    ['?tag=none', []],
    ['?staff=ana', []],
  ])('%s shows %j', async (query, expected) => {
    const { status, html } = await ana.get(`/staff/conversations${query}`);
    expect(status).toBe(200);
    const found = Object.entries(names()).flatMap(([name, id]) => (shown(html, id) ? [name] : []));
    expect(found.sort()).toEqual(expected.sort());
    if (expected.length === 0) expect(html).toContain('Take a filter away');
  });

  test.each(['?from=2026-02-31', '?to=9999-99-99', '?from=yesterday', '?from=-1', '?to=0000-00-00'])(
    '%s is told to be no date, and lists nobody',
    async (query) => {
      const { status, html } = await ana.get(`/staff/conversations${query}`);
      expect([status, shown(html, english)]).toEqual([400, false]);
      expect(html).toContain('One of the dates is none');
    },
  );

  test('goes on by a cursor in the address, with the filter', async () => {
    const many = await startStaff();
    await many.addPerson('ana', 'reviewer');
    const client = await many.signedIn('ana');
    expect((await client.get('/staff/conversations')).html).toContain('Nobody has written yet');
    for (let each = 0; each < 52; each += 1) await talk(many, ['(opens the chat)']);
    const first = (await client.get('/staff/conversations?channel=website')).html;
    const next = /href="([^"]*cursor[^"]*)" rel="next"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(next).toContain('channel=website');
    const second = (await client.get(next)).html;
    const ids = [first, second].map((html) => new Set(html.match(/conversations\/website[^"?/]*/g)));
    expect(ids.map((each) => each.size)).toEqual([50, 2]);
    expect(new Set(ids.flatMap((each) => [...each])).size).toBe(52);
    await many.close();
  }, 60_000);
});

describe('the search', () => {
  test('finds words without their accents, and shows them in context', async () => {
    const { html } = await ana.get('/staff/search?words=nina');
    expect(html).toContain('Tengo una <mark>NIÑA</mark>');
    expect(html).toContain(conversationPath(spanish));
  });

  test.each(['?words=nothinglikethat', '?words=hi+quix'])(
    '%s finds nothing and says what to do',
    async (query) => {
      expect((await ana.get(`/staff/search${query}`)).html).toContain('Try fewer words');
    },
  );

  test('of nothing asks for nothing', async () => {
    const before = (await stage.audit.page(null, 1)).entries[0]?.sequence;
    expect((await ana.get('/staff/search?words=%20.%20')).html).not.toContain('No message has');
    expect((await stage.audit.page(null, 1)).entries[0]?.sequence).toBe(before);
  });
});

describe('a transcript', () => {
  test('shows who said what, why, and from which source', async () => {
    const { html } = await ana.get(conversationPath(english));
    const places = ['blorp zonk quix', 'fafsa deadlines'].map((words) => html.indexOf(words));
    expect(places[0]).toBeGreaterThan(0);
    expect(places[1]).toBeGreaterThan(places[0] ?? 0);
    expect(html).toContain('<dt>Taken for</dt>');
    expect(html).toMatch(/<dt>Rule<\/dt>/);
  });

  test('marks what was not delivered and what told of danger, and offers no correction there', async () => {
    expect((await ana.get(conversationPath(undelivered))).html).toContain('This was not delivered');
    const { html } = await ana.get(conversationPath(danger));
    expect(html).toContain('Told of danger. Read it with care');
    expect(html).not.toContain('This should have been');
  });

  test('says what was committed and is not in the transcript yet', async () => {
    const id = 'website:waiting';
    const stored = await stage.store.load(english);
    if (!stored) throw new Error('There is no such conversation.');
    const line = { conversationId: id, at: stored.createdAt, activityId: 'a', text: 'a secret answer' };
    const because = { rule: 'x' };
    const outbox = [
      { ...line, sequence: 1, from: 'resident' as const, masked: 'A private answer' },
      {
        ...line,
        sequence: 2,
        from: 'guide' as const,
        text: 'still on the way',
        because,
        reply: { text: 'still on the way', options: [], cards: [], because },
      },
    ];
    await stage.store.commit({ ...stored, id, version: 1, outbox, lastSequence: 2, residentId: 'website:w' });
    const { html } = await ana.get(conversationPath(id));
    expect(html).toContain('A private answer');
    expect(html).not.toContain('a secret answer');
    expect(html).toContain('still on its way');
  });

  test('of nobody, of a forgotten one or of a strange id is not found, and never a trace of code', async () => {
    const gone = await talk(stage, ['hello there gone'], { id: 'website:gone' });
    await stage.store.forget('website:gone-resident');
    for (const id of [gone, 'website:none', '..%2f..', "'; drop", 'x'.repeat(499), '{"$ne":1}', '\u0000']) {
      const { status, html } = await ana.get(conversationPath(id));
      expect([id, status]).toEqual([id, 404]);
      expect(html).not.toMatch(/hello there gone|at .*\.ts|Error:/);
    }
    expect((await ana.get(`/staff/conversations/${'x'.repeat(501)}`)).status).toBe(400);
  });
});

test('every list, search and transcript is noted before it is shown, and nothing is shown that could not be', async () => {
  const paths: [string, string][] = [
    ['/staff/conversations', 'conversationsListed'],
    ['/staff/search?words=hi', 'searched'],
    [conversationPath(english), 'transcriptRead'],
    [`${conversationPath(english)}/test`, 'exported'],
    ['/staff/learning', 'learningRead'],
  ];
  for (const [path, what] of paths) {
    expect((await ana.get(path)).status).toBe(200);
    const [entry] = (await stage.audit.page(null, 1)).entries;
    expect(entry).toMatchObject({ who: 'ana', what });
    stage.records.breakWhen(({ method, kind }) => kind === 'audit' && method === 'write');
    const { status, html } = await ana.get(path);
    stage.records.breakWhen(null);
    expect([path, status]).toEqual([path, 503]);
    expect(html).not.toMatch(/blorp|quix|website%3A/);
  }
});
