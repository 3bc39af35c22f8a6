import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { conversationPath } from '../../../bot/staff/conversations/conversationPath.ts';
import { readReview } from '../../../bot/staff/conversations/review.ts';
import type { StaffClient } from '../../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../../support/staff/startStaff.ts';
import { talk } from '../../support/staff/talk.ts';

let stage: StaffStage;
let ana: StaffClient;
let english = '';
beforeAll(async () => {
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
  await stage.addPerson('ben', 'reviewer');
  english = await talk(stage, ['hi', 'blorp zonk quix']);
  ana = await stage.signedIn('ana');
});
afterAll(() => stage.close());

const shown = (html: string, id: string) => html.includes(`href="${conversationPath(id)}"`);

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

  test('of what a message should have been are only taken for a message of a person without danger', async () => {
    const danger = await talk(stage, ['hi', 'i want to kill myself'], { id: 'website:danger' });
    const sequenceOf = async (id: string, from: string, last = false) => {
      const found = (await stage.store.entries(id, 0, 50)).filter((each) => each.from === from);
      return (last ? found.at(-1) : found[0])?.sequence ?? 0;
    };
    const said = await sequenceOf(english, 'resident');
    await ana.get(path());
    const before = await review();
    for (const [id, line] of [
      [english, 9999],
      [english, 0],
      [english, await sequenceOf(english, 'guide')],
      [danger, await sequenceOf(danger, 'resident', true)],
      ['website:none', 1],
    ] as const) {
      const sent = await ana.post(`${conversationPath(id)}/lines/${line}/wish`, { wish: 'greeting' });
      expect([id, line, sent.status]).toEqual([id, line, 404]);
      expect(sent.html).toContain('There is no such message');
    }
    expect([await review(), (await stage.store.load(danger))?.marks]).toEqual([before, []]);
    expect((await ana.post(`${path()}/lines/${said}/wish`, { wish: 'greeting' })).status).toBe(303);
    expect((await review()).corrections).toHaveLength(1);
    expect((await ana.post(`${path()}/lines/${said}/wish`, { wish: '' })).status).toBe(303);
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
