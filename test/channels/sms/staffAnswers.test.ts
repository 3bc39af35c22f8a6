import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { sentBeside } from '../../../bot/channels/sms/sentBeside.ts';
import { createAnswering, type Answering } from '../../../bot/staff/answering/createAnswering.ts';
import { createRemoval } from '../../../bot/staff/removal/createRemoval.ts';
import { openClient } from '../../support/service/client.ts';
import { startTexting, theirNumber, type Texting } from '../../support/twilio/startTexting.ts';
import { ana, weekdays } from '../../support/turns/answeringStage.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = { ...projectGuide(), staffHours: weekdays };

const open: { texting?: Texting } = {};
const texting = (): Texting => {
  if (!open.texting) throw new Error('Nothing is started');
  return open.texting;
};

beforeEach(async () => {
  open.texting = await startTexting({ GUIDEPOST_CHANNELS: 'website,sms' }, { guide });
});
afterEach(() => texting().close());

function answering(): Answering {
  const { stage, app } = texting().running;
  return createAnswering({ turns: app.turns, guide, clock: () => new Date(stage.time.now), patience: 15 });
}

const sent = () => texting().twilio.taken.map(({ body }) => body);
const phone = async () =>
  (await texting().running.stage.store.list({ channel: 'sms' }, null, 1)).items[0] ?? { id: '', flags: [] };

/** Texts until they wait for a person, who then takes the conversation. */
async function taken(): Promise<string> {
  await texting().say('hi');
  await texting().say('wait here for a person');
  const { id } = await phone();
  expect(await answering().take(id, 'form-0001', ana, null)).toBe('done');
  return id;
}

describe('an answer of staff to whoever texts', () => {
  test('leaves as a text message under their name, to the number that asked', async () => {
    const id = await taken();
    expect(sent().at(-1)).toContain('Ana from the American Job Center is here now');
    await answering().answer(id, 'form-0002', ana, 'Good morning. Which town do you live in?');
    expect(texting().twilio.taken.at(-1)).toMatchObject({
      to: theirNumber,
      body: 'Ana from the American Job Center:\nGood morning. Which town do you live in?',
    });
    const lines = await texting().running.stage.store.entries(id, 0, 50);
    expect(lines.at(-1)).toMatchObject({ from: 'staff', delivery: 'delivered' });
  });

  test('can be answered by a number: it is read by them, and stands for none of the buttons before', async () => {
    const id = await taken();
    await answering().answer(id, 'form-0002', ana, 'How many children do you have?');
    expect(await texting().say('1')).toEqual([]);
    const lines = await texting().running.stage.store.entries(id, 0, 50);
    expect(lines.at(-1)).toMatchObject({ from: 'resident', text: '1' });
    await answering().handBack(id, 'form-0003', ana);
    expect(sent().at(-1)).toMatch(/1 [^]*Reply/);
    expect(await texting().say('1')).not.toEqual([]);
  });

  test('waits while Twilio is away and is sent once it is back', async () => {
    const id = await taken();
    texting().twilio.behave(() => 'lost');
    expect(await answering().answer(id, 'form-0002', ana, 'Good morning')).toBe('done');
    texting().twilio.behave(() => 'take');
    texting().running.stage.time.now += 61_000;
    await texting().running.app.turns.sweep();
    await texting().running.app.turns.idle();
    expect(sent().filter((body) => body.includes('Good morning'))).toHaveLength(1);
  });

  test('is not sent to whoever opted out, and the transcript says so', async () => {
    const id = await taken();
    await texting().say('STOP');
    const before = sent().length;
    await answering().answer(id, 'form-0002', ana, 'Are you still there?');
    expect(sent()).toHaveLength(before);
    const lines = await texting().running.stage.store.entries(id, 0, 50);
    expect(lines.at(-1)).toMatchObject({ from: 'staff', delivery: 'withheld' });
  });
});

test('who waits on the website and goes on by text message waits there, and in no other place', async () => {
  const client = await openClient(texting().running.address);
  await client.send('hello');
  await client.send('wait', { value: { command: 'wait' } });
  const { store } = texting().running.stage;
  const site = `website:${client.conversationId}`;
  expect((await store.load(site))?.waitingSince).not.toBeNull();
  await client.send('continue on my phone');
  await texting().running.app.turns.idle();
  const texts = (await client.read()).activities.map(({ text = '' }) => text).join('\n');
  await texting().say(/GP-\w{4}-\w{4}/.exec(texts)?.[0] ?? '');
  expect(await store.load(site)).toMatchObject({ waitingSince: null, handBackAt: null });
  expect((await store.load(site))?.flags).not.toContain('human');
  const waiting = await store.due('waitingSince', '9999', 10);
  expect(waiting.map(({ channel, flags }) => [channel, flags.includes('human')])).toEqual([['sms', true]]);
});

test('a chat that is asked for by text message comes in a few messages, not in hundreds', async () => {
  for (let each = 0; each < 12; each += 1) await texting().say(`menu ${'please '.repeat(40)}`);
  const copy = await texting().say('send me my conversation');
  expect(copy.join('\n')).toContain('The beginning is left out');
  expect(copy.length).toBeLessThanOrEqual(18);
});

test('who has everything erased by text message takes the ids of what was sent along, in every conversation', async () => {
  await texting().say('hi');
  const { id } = await phone();
  const { store } = texting().running.stage;
  const idsOf = async () => JSON.stringify(await store.note(`sms.sent:${id}`)).match(/SM[0-9a-f]{32}/g) ?? [];
  expect((await idsOf()).length).toBeGreaterThan(0);
  await texting().say('delete my data');
  expect((await idsOf()).length).toBeGreaterThan(0);
  expect((await texting().say('1')).join()).toMatch(/erased/i);
  expect((await store.load(id))?.forgotten).toBe(true);
  expect(await idsOf()).toEqual([]);
});

test('deleting a person takes the ids by which their number could be found at Twilio', async () => {
  const id = await taken();
  const { store } = texting().running.stage;
  const removal = createRemoval(store, [sentBeside(store)]);
  const found = await removal.look(id);
  expect(found?.kept.beside).toBeGreaterThan(0);
  const { after } = await removal.remove(found as NonNullable<typeof found>);
  expect(after).toEqual({ conversations: 0, lines: 0, waiting: 0, places: 0, beside: 0 });
  expect(JSON.stringify(await store.note(`sms.sent:${id}`))).not.toMatch(/SM[0-9a-f]{32}/);
});
