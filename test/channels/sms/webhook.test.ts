import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { textMessages } from '../../../dialogs/texting/textMessages.ts';
import { toGsm } from '../../../guidance/text/sms/toGsm.ts';
import { sign } from '../../support/twilio/sign.ts';
import { ourNumber } from '../../support/twilio/startTwilio.ts';
import {
  formOf,
  newSid,
  startTexting,
  theirNumber,
  type Texting,
} from '../../support/twilio/startTexting.ts';

const open: { texting?: Texting } = {};
const texting = (): Texting => {
  if (!open.texting) throw new Error('Nothing is started');
  return open.texting;
};

beforeEach(async () => void (open.texting = await startTexting()));
afterEach(() => texting().close());

async function conversations() {
  return (await texting().running.stage.store.list({}, null, 50)).items;
}

/** Every line that the only conversation has. */
async function lines() {
  const [only] = await conversations();
  await texting().running.app.turns.idle();
  return only ? texting().running.stage.store.entries(only.id, 0, 500) : [];
}

describe('a forged webhook', () => {
  const form = formOf('hi');
  const address = () => `${texting().running.address}/sms`;
  const other = { ...form, Body: 'delete everything' };

  const forgeries: readonly (readonly [string, () => string])[] = [
    ['nothing', () => ''],
    ['another token', () => sign(address(), form, 'another-token-altogether')],
    ['no token', () => sign(address(), form, '')],
    ['another body', () => sign(address(), other)],
    ['a parameter less', () => sign(address(), { ...form, NumMedia: '' })],
    ['a parameter more', () => sign(address(), { ...form, More: '1' })],
    ['another host', () => sign('https://guide.example.org/sms', form)],
    ['another scheme', () => sign(address().replace('http:', 'https:'), form)],
    ['another path', () => sign(`${address()}/`, form)],
    ['a query', () => sign(`${address()}?a=1`, form)],
    ['half of a signature', () => sign(address(), form).slice(0, 14)],
    ['a signature and more', () => `${sign(address(), form)}AAAA`],
    ['its letters in small', () => sign(address(), form).toLowerCase()],
  ];

  test('is one of at least twelve kinds', () => {
    expect(new Set(forgeries.map(([name]) => name)).size).toBeGreaterThanOrEqual(12);
  });

  test.each(forgeries)('signed with %s is refused, and no turn runs', async (_, signature) => {
    const answer = await texting().post('/sms', form, signature());
    expect([answer.status, await answer.text()]).toEqual([403, '']);
    expect(await conversations()).toEqual([]);
    expect(texting().twilio.tries()).toBe(0);
  });

  test('is not made true by the headers of a proxy', async () => {
    const headers = {
      'X-Twilio-Signature': sign('https://evil.example/sms', form),
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-Proto': 'https',
    };
    const body = new URLSearchParams(form);
    const answer = await fetch(address(), { method: 'POST', headers, body });
    expect(answer.status).toBe(403);
    expect(await conversations()).toEqual([]);
  });
});

describe('a webhook that is signed', () => {
  test.each([
    ['no id', { MessageSid: '' }],
    ['an id of another shape', { MessageSid: 'SM1' }],
    ['no sender', { From: '' }],
    ['another account', { AccountSid: `AC${'0'.repeat(32)}` }],
    ['a number of pictures that is none', { NumMedia: 'many' }],
    ['an opt-out that is none', { OptOutType: 'MAYBE' }],
    ['a body beyond all limits', { Body: 'x'.repeat(4001) }],
  ])('and has %s is refused, and no turn runs', async (_, over) => {
    const answer = await texting().post('/sms', formOf('hi', over));
    expect([answer.status, await answer.text()]).toEqual([400, '']);
    expect(await conversations()).toEqual([]);
  });

  test('as JSON or with far too much in it is refused', async () => {
    const json = await fetch(`${texting().running.address}/sms`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(json.status).toBe(415);
    expect((await texting().post('/sms', { Body: 'x'.repeat(300_000) })).status).toBe(413);
    expect((await fetch(`${texting().running.address}/sms`)).status).toBe(405);
  });

  test.each([
    ['a short code', '86753'],
    ['a name', 'CTDOL'],
    ['another kind of channel', 'whatsapp:+18605550123'],
    ['our own number', ourNumber],
  ])('from %s is taken and not answered: two programs would never end', async (_, From) => {
    const answer = await texting().post('/sms', formOf('hi', { From }));
    expect([answer.status, await answer.text()]).toEqual([
      200,
      '<?xml version="1.0" encoding="UTF-8"?><Response/>',
    ]);
    expect(await conversations()).toEqual([]);
    expect(texting().twilio.tries()).toBe(0);
  });

  test('is answered with nothing to say; what is said leaves through the REST API', async () => {
    const answer = await texting().post('/sms', formOf('hi'));
    expect(answer.headers.get('content-type')).toBe('text/xml');
    expect(await answer.text()).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
    await texting().running.app.turns.idle();
    const { taken, complaints } = texting().twilio;
    expect(taken.map(({ to }) => to)).toEqual([theirNumber, theirNumber]);
    expect(taken[0]?.body).toMatch(/^Guidepost.*you write.*rates may apply.*HELP.*STOP/s);
    expect(taken[1]?.body).toMatch(/1 Find what I like[^]*Reply with a number from 1 to 6\./);
    expect(complaints).toEqual([]);
  });

  test('is answered before its replies have left', async () => {
    const { stage } = texting().running;
    texting().twilio.behave(() => 'lost');
    expect(await texting().text('hi')).toBe(200);
    const [only] = await conversations();
    expect(only?.lastSequence).toBe(3);
    expect((await stage.store.load(only?.id ?? ''))?.outbox).toHaveLength(3);
    texting().twilio.behave(() => 'take');
  });

  test('in 200 copies at once is one turn with one answer', async () => {
    const form = formOf('fafsa', { MessageSid: newSid() });
    const copies = Array.from({ length: 200 }, () => texting().post('/sms', form));
    const statuses = (await Promise.all(copies)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect((await lines()).map(({ from, text }) => [from, text.split('\n')[0]])).toEqual([
      ['resident', 'fafsa'],
      ['guide', expect.stringContaining('Guidepost')],
      ['guide', 'What about the FAFSA?'],
    ]);
    expect(texting().twilio.taken).toHaveLength(2);
  });

  test('that comes again later changes nothing and says nothing', async () => {
    const form = formOf('training');
    await texting().post('/sms', form);
    await lines();
    const before = await lines();
    expect((await texting().post('/sms', form)).status).toBe(200);
    expect(await lines()).toEqual(before);
    expect(texting().twilio.taken).toHaveLength(2);
  });

  test('that overtook others, and copies of them all in another order, are a turn each, in the order in which they came', async () => {
    const [first, second, third] = ['fafsa', 'menu', 'training'].map((body) => formOf(body));
    for (const form of [third, first, second, first, third, second])
      expect((await texting().post('/sms', form ?? {})).status).toBe(200);
    const all = await lines();
    const said = all.filter(({ from }) => from === 'resident').map(({ text }) => text);
    expect(said).toEqual(['training', 'fafsa', 'menu']);
    const answers = all.flatMap(({ reply }) => (reply ? textMessages(reply, (url) => url) : []));
    expect(texting().twilio.taken.map(({ body }) => body)).toEqual(answers);
  });

  test('keeps its place among those of one sender, and so do the answers', async () => {
    const said = ['hi', 'training', '1', '7', 'Hartford', 'skip', 'back', 'menu', 'plan', 'fafsa'];
    for (const body of said) await texting().post('/sms', formOf(body));
    const all = await lines();
    expect(all.filter(({ from }) => from === 'resident').map(({ text }) => text)).toEqual(said);
    const order = all.filter(({ from }) => from === 'guide').map(({ text }) => toGsm(text.slice(0, 20)));
    const sent = texting().twilio.taken.map(({ body }) => body);
    expect(order.filter((beginning, index) => sent[index]?.startsWith(beginning))).toEqual(order);
  });

  test.each([
    [
      'a picture without words',
      formOf('', { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/x' }),
      /only read words/,
    ],
    ['nothing', formOf(''), /only read words/],
    ['emoji alone', formOf('🎉🎉😀'), /did not understand/],
    ['1,600 characters', formOf('ñ '.repeat(800)), /did not understand|not sure what you mean/],
    ['1,600 emoji', formOf('😀'.repeat(800)), /did not understand/],
    ['characters that no phone shows', formOf('hi\u0000\u202e\ud800'), /./],
  ])('of %s is answered', async (_, form, expected) => {
    expect((await texting().post('/sms', form)).status).toBe(200);
    await texting().running.app.turns.idle();
    expect(
      texting()
        .twilio.taken.map(({ body }) => body)
        .join('\n'),
    ).toMatch(expected);
    expect(texting().twilio.complaints).toEqual([]);
  });

  test('leaves no trace of the number but where it is needed to answer', async () => {
    await texting().say('hi');
    const [only] = await conversations();
    expect(JSON.stringify([only, await lines()])).not.toContain('8605550123');
    expect(only?.id).toMatch(/^sms:[\w-]{22}$/);
    const stored = await texting().running.stage.store.load(only?.id ?? '');
    expect(stored?.address).toBe(JSON.stringify({ number: theirNumber }));
  });

  test('comes from somebody else than the same words from another number', async () => {
    await texting().say('hi');
    await texting().say('hi', { From: '+18605550124' });
    expect((await conversations()).map(({ id }) => id)).toHaveLength(2);
  });
});
