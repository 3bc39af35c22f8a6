import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { conversationPath } from '../../../bot/staff/conversations/conversationPath.ts';
import { groupAlike } from '../../../bot/staff/learning/groupAlike.ts';
import { createLessons, messageId } from '../../../bot/staff/learning/lesson.ts';
import type { StaffClient } from '../../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../../support/staff/startStaff.ts';
import { talk } from '../../support/staff/talk.ts';

let stage: StaffStage;
let ana: StaffClient;
let understood = '';
beforeAll(async () => {
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
  for (const text of ['blorp zonk quix', 'Blorp zonk quix!', 'blorp zonk quixx', 'wibble wobble nonsense'])
    await talk(stage, ['hi', text]);
  await talk(stage, ['hola', 'zurp flenk grobla'], { language: 'es' });
  await talk(stage, ['hi', 'he hits me and blorp zonk danger'], { id: 'website:danger' });
  understood = await talk(stage, ['hi', 'fafsa deadlines']);
  ana = await stage.signedIn('ana');
});
afterAll(() => stage.close());

const groups = (html: string) =>
  (html.match(/<section class="group"[^]*?<\/section>/g) ?? []) as readonly string[];
const handlesOf = (group: string) => /name="handles" value="([^"]*)"/.exec(group)?.[1] ?? '';
const form = (over: Record<string, string>) => ({
  language: 'en',
  phrases: 'blorp it',
  means: 'greeting',
  proposal: '',
  ...over,
});

test('what is alike goes together, whatever its capitals and slips, and what is not does not', () => {
  const texts = [
    'how much does it cost',
    'How much does it cost??',
    'how much do it cost',
    'is there a bus',
    'x',
    '',
  ];
  const grouped = groupAlike(texts.map((text) => ({ text }))).map((group) => group.length);
  expect(grouped).toEqual([3, 1, 1, 1]);
});

describe('the page', () => {
  test('groups what was not understood and counts it, the most often first, without danger', async () => {
    const { html } = await ana.get('/staff/learning');
    const found = groups(html);
    expect(found[0]).toContain('3 times in English');
    expect(found[0]).toContain('blorp zonk quixx');
    expect(found.some((group) => group.includes('Once in Spanish'))).toBe(true);
    expect(html).not.toContain('hits me');
    expect(html).not.toContain('fafsa deadlines');
  });

  test('shows what a colleague says that it should have been', async () => {
    const path = conversationPath(understood);
    const lines = await stage.store.entries(understood, 0, 50);
    const sequence = lines.find(({ text }) => text === 'fafsa deadlines')?.sequence;
    await ana.get(path);
    const opened = (await ana.get(`${path}?correct=${sequence ?? ''}`)).html;
    expect(opened).toContain('<select id="wish" name="wish">');
    const sent = await ana.post(`${path}/lines/${sequence ?? ''}/wish`, { wish: 'fafsa_graduation' });
    expect([sent.status, sent.location]).toEqual([303, `${path}?done=noted#line-${sequence ?? ''}`]);
    expect((await ana.get(path)).html).toContain('Should have been: <strong>FAFSA to finish high school');
    const group = groups((await ana.get('/staff/learning')).html).find((each) =>
      each.includes('fafsa deadlines'),
    );
    expect(group).toContain('should have been: <strong>FAFSA to finish high school');
    expect(group).toContain('<option value="fafsa_graduation" selected>');
    await ana.post(`${path}/lines/${sequence ?? ''}/wish`, { wish: '' });
    expect((await ana.get('/staff/learning')).html).not.toContain('fafsa deadlines');
  });
});

describe('a decision', () => {
  test('takes the group off the list, is shown with who made it, and can be taken back', async () => {
    const [first = ''] = groups((await ana.get('/staff/learning')).html);
    const handles = handlesOf(first);
    const phrases = 'blorp it\r\n\r\n  blorp   it \r\nzonk please';
    const sent = await ana.post('/staff/learning', form({ handles, phrases }));
    expect(sent.location).toBe('/staff/learning?done=lessonDecided');
    const { html } = await ana.get('/staff/learning');
    expect(groups(html).join('')).not.toContain('blorp zonk');
    expect(html).toContain('zonk please');
    const [lesson] = await createLessons(stage.records).all();
    expect(lesson).toMatchObject({ phrases: ['blorp it', 'zonk please'], means: 'greeting', by: 'ana' });
    expect(lesson?.handles).toContain(messageId('en', 'BLORP zonk quix'));
    expect(JSON.stringify(lesson)).not.toContain('quixx');
    expect((await ana.post('/staff/learning', form({ handles }))).status).toBe(409);
    const undone = await ana.post(`/staff/learning/${lesson?.id ?? ''}/undo`);
    expect(undone.location).toBe('/staff/learning?done=lessonUndone');
    expect(groups((await ana.get('/staff/learning')).html)[0]).toContain('blorp zonk');
    expect((await ana.post(`/staff/learning/${lesson?.id ?? ''}/undo`)).status).toBe(404);
  });

  test.each<[string, Record<string, string>]>([
    ['no wish', { means: '' }],
    ['no phrase', { phrases: ' \n ' }],
    ['a phrase that is too short', { phrases: 'x' }],
    ['a phrase that is too long', { phrases: 'x'.repeat(201) }],
    ['too many phrases', { phrases: Array.from({ length: 21 }, (_, each) => `phrase ${each}`).join('\n') }],
    ['a new wish without words', { means: 'new', proposal: ' ' }],
  ])('with %s is refused with what is wrong', async (_name, over) => {
    const [first = ''] = groups((await ana.get('/staff/learning')).html);
    const { status, html } = await ana.post('/staff/learning', form({ handles: handlesOf(first), ...over }));
    expect([status, html.includes('That could not be taken')]).toEqual([400, true]);
    expect(await createLessons(stage.records).all()).toEqual([]);
  });

  test.each<[string, Record<string, string>]>([
    ['another wish', { means: 'no_such_wish' }],
    ['another language', { language: 'fr' }],
    ['messages that are none', { handles: 'x' }],
    ['an operator', { 'means[$ne]': 'x' }],
  ])('with %s is no form of ours', async (_name, over) => {
    const [first = ''] = groups((await ana.get('/staff/learning')).html);
    expect((await ana.post('/staff/learning', form({ handles: handlesOf(first), ...over }))).status).toBe(
      400,
    );
    expect(await createLessons(stage.records).all()).toEqual([]);
  });

  test('about somebody who is forgotten meanwhile holds none of their words that were not kept on purpose', async () => {
    const id = await talk(stage, ['hi', 'florbix mumbletash'], { id: 'website:leaver' });
    expect((await ana.get('/staff/learning')).html).toContain('florbix');
    await stage.store.forget(`${id}-resident`);
    expect((await ana.get('/staff/learning')).html).not.toContain('florbix');
  });
});
