import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Inbound } from '../../dialogs/inbound.ts';
import type { StaffClient } from '../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../support/staff/startStaff.ts';
import { scriptPayloads } from '../support/staff/scriptPayloads.ts';
import { inbound } from '../support/turns/inbound.ts';

const page = `/staff/conversations/${encodeURIComponent('website:one')}`;
/** Friday, November 27, 2026, at ten in Connecticut. */
const now = '2026-11-27T15:00:00.000Z';

let stage: StaffStage;
let ana: StaffClient;
beforeEach(async () => {
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
  await stage.addPerson('ben', 'reviewer');
  ana = await stage.signedIn('ana');
});
afterEach(() => stage.close());

function say(text: string, given: Partial<Inbound> = {}) {
  const at = new Date(stage.time.now).toISOString();
  return stage.turns.run(inbound({ text, language: 'es', receivedAt: at, ...given }), '');
}

async function waiting(given: Partial<Inbound> = {}) {
  await say('hola', given);
  await say('necesito ayuda con mi renta', given);
  await say('', { choice: { command: 'wait' }, ...given });
}

const formIdIn = (html: string) => /name="formId" value="([^"]+)"/.exec(html)?.[1] ?? '';
const acts = async () => (await stage.audit.page(null, 50)).entries.map(({ what }) => what);

async function send(client: StaffClient, what: string, fields: Record<string, string> = {}) {
  const { html } = await client.get(page);
  return client.post(`${page}/${what}`, { formId: formIdIn(html), ...fields });
}

describe('the queue', () => {
  test('says when nobody waits', async () => {
    const { html } = await ana.get('/staff/queue');
    expect(html).toContain('Nobody waits at this moment.');
    expect(html).toContain('Residents are told that staff answer now, until 5:00 PM.');
  });

  test('has those who told of danger first, then who waits longest, with how long and why', async () => {
    await waiting({ conversationId: 'website:first', residentId: 'website:r1' });
    stage.time.now += 60_000;
    await waiting({ conversationId: 'website:second', residentId: 'website:r2' });
    await waiting({ conversationId: 'website:danger', residentId: 'website:r3' });
    await say('me quiero matar', { conversationId: 'website:danger', residentId: 'website:r3' });
    await say('', {
      conversationId: 'website:asked',
      residentId: 'website:r4',
      choice: { command: 'person' },
    });
    stage.time.now += 120_000;
    const { html } = await ana.get('/staff/queue');
    const ids = Array.from(html.matchAll(/conversations\/website%3A(\w+)/g), ([, id]) => id);
    expect(ids).toEqual(['danger', 'first', 'second', 'asked']);
    expect(html).toContain('Waiting for 3 minutes');
    expect(html).toContain('Told of danger, and asked for a person');
    expect(html).not.toContain('renta');
    expect(await acts()).toContain('conversationsListed');
  });

  test('is not shown when it cannot be noted', async () => {
    await waiting();
    stage.records.breakWhen(({ method, kind }) => method === 'write' && kind === 'audit');
    const { status, html } = await ana.get('/staff/queue');
    expect([status, html.includes('conversations/website')]).toEqual([503, false]);
  });
});

test('whoever was answered is no longer among those who may need somebody, until they ask again', async () => {
  const flagged = async () => (await ana.get('/staff/queue')).html.includes('conversations/website%3Aone');
  await say('hola');
  await say('', { choice: { command: 'person' } });
  expect(await flagged()).toBe(true);
  await send(ana, 'take', { from: '' });
  await send(ana, 'say', { text: 'Buenos días' });
  await send(ana, 'hand-back');
  expect(await flagged()).toBe(false);
  await say('gracias');
  expect(await flagged()).toBe(false);
  await say('', { choice: { command: 'person' } });
  expect(await flagged()).toBe(true);
});

describe('a conversation', () => {
  test('is taken, answered and handed back, each noted before', async () => {
    await waiting();
    expect((await ana.get(page)).html).toContain('necesito ayuda con mi renta');
    expect(await send(ana, 'take', { from: '' })).toMatchObject({
      status: 303,
      location: `${page}?done=taken#latest`,
    });
    expect((await ana.get(page)).html).toContain('You have this conversation.');
    expect((await send(ana, 'say', { text: '¿Vive en Hartford?\r\nGracias.' })).location).toContain(
      'done=answered',
    );
    expect(stage.delivered.at(-1)).toMatchObject({ from: 'staff', text: '¿Vive en Hartford?\nGracias.' });
    expect((await ana.get(page)).html).toContain('¿Vive en Hartford?');
    expect((await ana.get('/staff/queue')).html).toContain('Answered less than a minute ago');
    expect((await send(ana, 'hand-back')).location).toContain('done=handedBack');
    const noted = (await acts()).filter((each) => !['transcriptRead', 'signIn'].includes(each));
    expect(noted).toEqual(['handedBack', 'conversationsListed', 'answered', 'taken']);
    const { entries } = await stage.audit.page(null, 50);
    expect(JSON.stringify(entries)).not.toMatch(/Hartford|renta/);
  });

  test('is not shown, taken or answered when that cannot be noted', async () => {
    await waiting();
    const { html } = await ana.get(page);
    stage.records.breakWhen(({ method, kind }) => method === 'write' && kind === 'audit');
    expect((await ana.get(page)).html).not.toContain('renta');
    const refused = await ana.post(`${page}/take`, { formId: formIdIn(html), from: '' });
    expect([refused.status, refused.html.includes('renta')]).toEqual([503, false]);
    expect((await stage.store.load('website:one'))?.waitingSince).toBe(now);
  });

  test('that somebody else has can be read, and answered only after it was taken over, which is noted as such', async () => {
    await waiting();
    await send(ana, 'take', { from: '' });
    const ben = await stage.signedIn('ben');
    const { html } = await ben.get(page);
    expect(html).toContain('ana of the tests</bdi> has this conversation.');
    expect(html).not.toContain('name="text"');
    const refused = await send(ben, 'say', { text: 'Hola' });
    expect([refused.status, refused.html.includes('Somebody else has this conversation')]).toEqual([
      409,
      true,
    ]);
    expect((await send(ben, 'take', { from: '' })).status).toBe(409);
    expect((await send(ben, 'take', { from: 'ana' })).status).toBe(303);
    const lost = await send(ana, 'say', { text: 'Lo que escribí' });
    expect([lost.status, stage.delivered.some(({ from }) => from === 'staff')]).toEqual([409, false]);
    const { entries } = await stage.audit.page(null, 50);
    expect(entries.find(({ what }) => what === 'takenOver')).toMatchObject({ who: 'ben', about: 'ana' });
  });

  test('keeps what was typed when it was left: the resident went back to the guide', async () => {
    await waiting();
    await send(ana, 'take', { from: '' });
    await say('', { choice: { command: 'stopWaiting' } });
    await send(ana, 'take', { from: '' });
    const { html } = await ana.get(page);
    const empty = await ana.post(`${page}/say`, { formId: formIdIn(html), text: ' \r\n ' });
    expect([empty.status, empty.html.includes('There is nothing in your answer yet')]).toEqual([400, true]);
    const long = await ana.post(`${page}/say`, { formId: formIdIn(html), text: 'x'.repeat(2001) });
    expect([long.status, long.html.includes('x'.repeat(2001))]).toEqual([400, true]);
  });

  test('gets an answer that is written already in its language, after what was typed', async () => {
    await waiting();
    await send(ana, 'take', { from: '' });
    const { html } = await send(ana, 'draft', { text: 'Buenos días.', canned: 'looking' });
    expect(html).toContain('Buenos días.\nTodavía lo estoy revisando.');
    expect(stage.delivered.some(({ from }) => from === 'staff')).toBe(false);
  });

  test('tells that a number was taken out', async () => {
    await waiting();
    await send(ana, 'take', { from: '' });
    expect((await send(ana, 'say', { text: 'Su SSN es 123-45-6789?' })).location).toContain(
      'answeredWithout',
    );
    expect(stage.delivered.at(-1)?.text).not.toContain('6789');
  });

  test('that is gone or never was is a page that says so', async () => {
    for (const path of [page, '/staff/conversations/x', `/staff/conversations/${'%27%22%3E'.repeat(40)}`]) {
      const { status, html } = await ana.get(path);
      expect([status, html.includes('There is no such conversation. It may have been erased')]).toEqual([
        404,
        true,
      ]);
    }
    expect((await ana.get(`/staff/conversations/${'x'.repeat(501)}`)).status).toBe(400);
  });

  test('shows words of residents and staff as words', async () => {
    await waiting();
    for (const payload of scriptPayloads) await say(payload);
    await send(ana, 'take', { from: '' });
    await send(ana, 'say', { text: scriptPayloads.join('\n').slice(0, 1900) });
    const { html } = await ana.get(page);
    expect(html).not.toMatch(
      /<(script|svg|img|iframe|object|embed|video|audio|details|math|body onload)[^>]*hit/i,
    );
    expect(html).toContain('&lt;script&gt;hit()&lt;/script&gt;');
  });

  test.each([
    { formId: 'x' },
    { formId: "' or 1=1 --", from: '' },
    { 'formId[$ne]': 'x', from: '' },
    { formId: 'form-0001', from: '', extra: '1' },
    { formId: 'form-0001', from: 'x'.repeat(201) },
  ])('refuses a form like %j', async (fields) => {
    await waiting();
    await ana.get(page);
    const { status } = await ana.post(`${page}/take`, fields);
    expect(status).toBe(400);
    expect((await stage.store.load('website:one'))?.waitingSince).toBe(now);
  });
});
