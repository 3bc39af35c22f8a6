import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { conversationPath } from '../../bot/staff/conversations/conversationPath.ts';
import { notUnderstood } from '../../bot/store/lineWords.ts';
import type { StaffClient } from '../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../support/staff/startStaff.ts';
import { talk } from '../support/staff/talk.ts';

const canary = 'quetzalcoatl';
const id = 'website:one';
const page = conversationPath(id);

let stage: StaffStage;
let admin: StaffClient;
beforeEach(async () => {
  stage = await startStaff();
  await stage.addPerson('admin', 'administrator');
  admin = await stage.signedIn('admin');
});
afterEach(() => stage.close());

/** Somebody who was not understood, on whom staff noted whatever can be noted, and whom they answered. */
async function marked(): Promise<void> {
  await talk(stage, ['hi', `${canary} zonk quix`, 'fafsa deadlines'], { id });
  await admin.get(page);
  const post = async (path: string, fields: Record<string, string>) => {
    const { html } = await admin.get(page);
    const formId = /name="formId" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const form = ['take', 'say'].includes(path) ? { formId, ...fields } : fields;
    expect([path, (await admin.post(`${page}/${path}`, form)).status]).toEqual([path, 303]);
  };
  for (const mark of ['reviewed', 'flagged', 'saved']) await post('marks', { mark, on: 'yes' });
  await post('tags', { tag: canary, on: 'yes' });
  await post('notes', { note: `Call ${canary}` });
  const lines = await stage.store.entries(id, 0, 50);
  const line = lines.find(({ text }) => text === 'fafsa deadlines')?.sequence ?? 0;
  await post(`lines/${line}/wish`, { wish: 'fafsa_graduation' });
  await post('take', { from: '' });
  await post('say', { text: `Hello ${canary}` });
  await stage.turns.idle();
}

/** Every page of the console that could have something of them. */
async function pages(): Promise<string> {
  const all: string[] = [];
  for (const path of [
    '/staff/conversations',
    ...['flagged', 'note', 'saved', 'misunderstood', 'waiting'].map(
      (name) => `/staff/conversations?${name}=yes`,
    ),
    `/staff/conversations?tag=${canary}`,
    '/staff/conversations?staff=admin',
    '/staff/conversations?reviewed=yes',
    '/staff/learning',
    '/staff/queue',
    page,
  ])
    all.push((await admin.get(path)).html.replaceAll(`value="${canary}"`, ''));
  return all.join('\n');
}

test('of a person who was deleted no mark, note, found word, place in a list or message to learn from is left', async () => {
  await marked();
  expect(await pages()).toContain(`Call ${canary}`);
  expect((await admin.get('/staff/learning')).html).toContain(canary);
  expect((await stage.store.search([canary], null, 10)).items).toHaveLength(2);

  await admin.get('/staff/removal');
  const { status, html } = await admin.post('/staff/removal', { id });
  expect([status, html.includes('A second look found nothing')]).toEqual([200, true]);

  expect(await pages()).not.toMatch(new RegExp(`${canary}|${encodeURIComponent(id)}`, 'i'));
  for (const words of [[canary], ['fafsa'], [notUnderstood]])
    expect((await stage.store.search(words, null, 10)).items).toEqual([]);
  for (const marks of [
    ['reviewed'],
    ['note'],
    [`tag:${canary}`],
    ['saved:admin'],
    ['by:admin'],
    ['corrected'],
  ])
    expect((await stage.store.list({ marks }, null, 10)).items).toEqual([]);
  expect(await stage.store.load(id)).toMatchObject({
    review: '',
    marks: [],
    step: '',
    flags: [],
    events: [],
    state: '',
  });
});
