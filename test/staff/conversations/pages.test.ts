import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readReview } from '../../../bot/staff/conversations/review.ts';
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
  await stage.addPerson('ben', 'reviewer');
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

describe('marks', () => {
  const path = () => conversationPath(english);
  const review = async () => readReview((await stage.store.load(english))?.review ?? '');

  test('are noted with who and when, found by filter, and taken back', async () => {
    await ana.get(path());
    const stamp = { by: 'ana', at: new Date(stage.time.now).toISOString() };
    for (const mark of ['reviewed', 'flagged', 'saved'])
      expect((await ana.post(`${path()}/marks`, { mark, on: 'yes' })).status).toBe(303);
    await ana.post(`${path()}/tags`, { tag: ' Follow Up ', on: 'yes' });
    await ana.post(`${path()}/notes`, { note: 'Ask about <b>Hartford</b>' });
    expect(await review()).toMatchObject({
      reviewed: stamp,
      flagged: stamp,
      saved: [stamp],
      tags: [{ tag: 'follow up', ...stamp }],
      notes: [{ text: 'Ask about <b>Hartford</b>', ...stamp }],
    });
    for (const query of [
      'reviewed=yes',
      'flagged=yes',
      'saved=yes',
      'tag=Follow+up',
      'note=yes',
      'staff=ana',
    ])
      expect([query, shown((await ana.get(`/staff/conversations?${query}`)).html, english)]).toEqual([
        query,
        true,
      ]);
    expect(shown((await ana.get('/staff/conversations?reviewed=no')).html, english)).toBe(false);
    const ben = await stage.signedIn('ben');
    expect(shown((await ben.get('/staff/conversations?saved=yes')).html, english)).toBe(false);
    expect((await ana.get(path())).html).toContain('Ask about &lt;b&gt;Hartford&lt;/b&gt;');
    await ana.post(`${path()}/marks`, { mark: 'flagged', on: 'no' });
    await ana.post(`${path()}/tags`, { tag: 'follow up', on: 'no' });
    expect(await review()).toMatchObject({ flagged: null, tags: [], reviewed: stamp });
  });

  test('of two colleagues and of the person who goes on talking at the same time are all kept', async () => {
    const ben = await stage.signedIn('ben');
    await Promise.all([ana.get(path()), ben.get(path())]);
    await Promise.all([
      ...Array.from({ length: 8 }, (_, each) =>
        (each % 2 === 0 ? ana : ben).post(`${path()}/notes`, { note: `at once ${each}` }),
      ),
      talk(stage, ['menu', 'hello again', 'menu'], { id: english }),
    ]);
    const notes = (await review()).notes.map(({ text }) => text);
    for (let each = 0; each < 8; each += 1) expect(notes).toContain(`at once ${each}`);
    expect((await ana.get(path())).html).toContain('hello again');
  });

  test.each<[string, Record<string, string>, string]>([
    ['tags', { tag: '', on: 'yes' }, 'A tag needs'],
    ['tags', { tag: '<script>', on: 'yes' }, 'A tag needs'],
    ['tags', { tag: 'x'.repeat(41), on: 'yes' }, 'A tag needs'],
    ['notes', { note: '  ' }, 'A note needs'],
    ['notes', { note: 'x'.repeat(1001) }, 'A note needs'],
  ])('%s %j are refused with what is wrong', async (kind, fields, sentence) => {
    await ana.get(path());
    const before = await review();
    const { status, html } = await ana.post(`${path()}/${kind}`, fields);
    expect([status, html.includes(sentence)]).toEqual([400, true]);
    expect(await review()).toEqual(before);
  });

  test.each<[string, Record<string, string>]>([
    ['marks', { mark: 'version', on: 'yes' }],
    ['marks', { mark: 'reviewed', on: 'maybe' }],
    ['lines/1/wish', { wish: 'oos' }],
    ['lines/-1/wish', { wish: 'greeting' }],
    ['lines/1e9/wish', { wish: 'greeting' }],
    ['notes', { note: 'x', 'note[$ne]': '1' }],
  ])('%s %j do not change anything', async (kind, fields) => {
    await ana.get(path());
    const before = await review();
    expect((await ana.post(`${path()}/${kind}`, fields)).status).toBe(400);
    expect(await review()).toEqual(before);
  });

  test('on a conversation that is gone say so', async () => {
    await ana.get(path());
    for (const kind of ['marks', 'notes']) {
      const fields = kind === 'marks' ? { mark: 'reviewed', on: 'yes' } : { note: 'x' };
      expect((await ana.post(`/staff/conversations/website%3Anone/${kind}`, fields)).status).toBe(404);
    }
  });

  test('go when the person is forgotten', async () => {
    const id = await talk(stage, ['hello'], { id: 'website:leaving' });
    await ana.get(conversationPath(id));
    await ana.post(`${conversationPath(id)}/notes`, { note: 'about somebody who leaves' });
    await stage.store.forget('website:leaving-resident');
    expect(await stage.store.load(id)).toMatchObject({ review: '', marks: [], forgotten: true });
    expect(shown((await ana.get('/staff/conversations?note=yes')).html, id)).toBe(false);
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
