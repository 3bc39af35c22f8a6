import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ana, ben, openAnsweringStage, type AnsweringStage } from '../support/turns/answeringStage.ts';

const id = 'website:one';
const minute = 60_000;
const texts = (entries: readonly { text: string }[]) => entries.map(({ text }) => text).join('\n');

let stage: AnsweringStage;
beforeEach(async () => {
  stage = await openAnsweringStage();
});
afterEach(() => stage.close());

const waiting = () => stage.waiting();

describe('waiting', () => {
  test('is offered beside the people to call, and puts a conversation into the queue until it is ended', async () => {
    const one = stage.process();
    await one.say('hello');
    const offered = await one.say('', { command: 'person' });
    expect(offered.at(-1)?.reply?.cards.length).toBeGreaterThan(0);
    expect(offered.at(-1)?.reply?.options.map(({ choice }) => choice.command)).toEqual(['wait', 'menu']);
    expect(texts(offered)).toContain('They answer until 5:00 PM today.');
    expect((await stage.stored()).waitingSince).toBeNull();
    expect(texts(await one.say('', { command: 'wait' }))).toContain('You are waiting for a person.');
    expect((await stage.stored()).waitingSince).toBe('2026-11-23T15:00:00.000Z');
    expect(await stage.store.due('waitingSince', '9', 10)).toHaveLength(1);
    stage.time.now += minute;
    const again = await one.say('', { command: 'wait' });
    expect(texts(again)).toContain('You are waiting for a person. They can see it.');
    expect((await stage.stored()).waitingSince).toBe('2026-11-23T15:00:00.000Z');
    const offer = await one.say('', { command: 'person' });
    expect(offer.at(-1)?.reply?.options[0]?.choice.command).toBe('stopWaiting');
    expect(texts(await one.say('stop waiting'))).toContain('You no longer wait for a person.');
    expect(await stage.store.due('waitingSince', '9', 10)).toEqual([]);
    expect(texts(await one.say('stop waiting'))).toContain('You are not waiting for a person now.');
  });

  test('outside the hours it is told when somebody answers again', async () => {
    stage.time.now = Date.parse('2026-11-21T15:00:00Z');
    const one = stage.process();
    await one.say('hello');
    const said = await one.say('', { command: 'wait' });
    expect(texts(said)).toContain('They answer again from Monday, November 23, 2026 at 9:00 AM.');
  });

  test('the guide goes on meanwhile', async () => {
    const one = await waiting();
    expect((await one.say('', { command: 'menu' })).at(-1)?.from).toBe('guide');
  });

  test('where staff do not answer it is not offered, and nobody comes into the queue', async () => {
    const { staffHours, ...without } = stage.guide;
    expect(staffHours).toBeDefined();
    await stage.close();
    stage = await openAnsweringStage(without);
    const one = stage.process();
    await one.say('hello');
    const said = await one.say('', { command: 'wait' });
    expect(said.at(-1)?.reply?.cards.length).toBeGreaterThan(0);
    expect(said.at(-1)?.reply?.options.map(({ choice }) => choice.command)).toEqual(['menu']);
    expect((await stage.stored()).waitingSince).toBeNull();
  });
});

describe('a person who has the conversation', () => {
  test('gets a number that answers their question, though a button was offered before', async () => {
    const one = await waiting();
    await one.answering.take(id, 'f1', ana, null);
    await one.answering.answer(id, 'f2', ana, 'How many children do you have?');
    expect(await one.say('1')).toMatchObject([{ from: 'resident', text: '1' }]);
    expect((await stage.state()).person).toMatchObject({ stage: 'here', account: 'ana' });
    expect(texts(await one.say('go on with Guidepost'))).toContain('You no longer talk with');
  });

  test('is named to the resident, answers, and hands back to the question that was open', async () => {
    const one = await waiting();
    expect(await one.answering.take(id, 'f1', ana, null)).toBe('done');
    expect(texts(stage.delivered)).toContain('Ana from the American Job Center is here now');
    expect(await stage.stored()).toMatchObject({
      waitingSince: null,
      handBackAt: '2026-11-23T15:15:00.000Z',
    });
    expect(await one.answering.answer(id, 'f2', ana, 'Hi, how can I help?')).toBe('done');
    expect(stage.delivered.at(-1)).toMatchObject({
      from: 'staff',
      name: 'Ana from the American Job Center',
      text: 'Hi, how can I help?',
    });
    expect((await stage.lines()).at(-1)).toMatchObject({ from: 'staff', delivery: 'delivered' });
    stage.delivered.length = 0;
    expect(await one.answering.handBack(id, 'f3', ana)).toBe('done');
    expect(texts(stage.delivered)).toContain('Ana from the American Job Center has left the chat.');
    const { open, person } = await stage.state();
    expect([open?.flow, person]).toEqual(['support', null]);
    expect(await stage.stored()).toMatchObject({ waitingSince: null, handBackAt: null });
    expect((await one.say('', { command: 'repeat' })).at(-1)?.because?.flow).toBe('support');
  });

  test('is written to without a word of the guide, and what is written is kept as it came, redacted', async () => {
    const one = await waiting();
    await one.answering.take(id, 'f1', ana, null);
    expect((await one.say('I have a question about my rent')).map(({ from }) => from)).toEqual(['resident']);
    const told = await one.say('my social security number is 123-45-6789');
    expect(told.map(({ from }) => from)).toEqual(['resident', 'guide']);
    expect((await stage.lines()).map(({ text }) => text)).toContain('I have a question about my rent');
    const [, pressed] = await one.say('Find training', { command: 'open', value: 'training' });
    expect(pressed?.text).toContain('You are talking with Ana from the American Job Center now.');
    expect((await stage.state()).open?.flow).toBe('support');
  });

  test('does not keep the guide from answering danger', async () => {
    const one = await waiting();
    await one.answering.take(id, 'f1', ana, null);
    const said = await one.say('i want to kill myself');
    expect(said.map(({ from, disclosure }) => [from, disclosure])).toEqual([
      ['resident', true],
      ['guide', true],
    ]);
    expect(texts(said)).toContain('988');
    expect((await stage.stored()).flags).toContain('safety');
    const [after] = await one.say('he is at home now');
    await one.answering.answer(id, 'f3', ana, 'Are you safe there?');
    const answer = (await stage.lines()).at(-1);
    expect([after?.disclosure, answer?.from, answer?.disclosure]).toEqual([true, 'staff', true]);
    stage.delivered.length = 0;
    await one.answering.handBack(id, 'f2', ana);
    expect(stage.delivered.at(-1)?.reply?.options.map(({ choice }) => choice.command)).toEqual(['repeat']);
  });

  test('can be left by the resident, and does not keep them from erasing everything', async () => {
    const one = await waiting();
    await one.answering.take(id, 'f1', ana, null);
    expect(texts(await one.say('go on with guidepost'))).toContain('You no longer talk with Ana');
    expect(await one.answering.answer(id, 'f2', ana, 'Are you there?')).toBe('notTaken');
    expect(await one.answering.take(id, 'f3', ana, null)).toBe('done');
    await one.say('delete');
    await one.say('yes');
    expect((await stage.stored()).forgotten).toBe(true);
    expect(await one.answering.answer(id, 'f4', ana, 'Are you there?')).toBe('gone');
    expect(await stage.store.due('handBackAt', '9', 10)).toEqual([]);
  });

  test('closes the question whether to erase everything, so that no yes to a person erases', async () => {
    const one = await waiting();
    await one.say('delete');
    await one.answering.take(id, 'f1', ana, null);
    expect((await one.say('yes')).map(({ from }) => from)).toEqual(['resident']);
    expect((await stage.stored()).forgotten).toBe(false);
  });

  test('says the same thing once, however often the form is sent, in whichever process', async () => {
    const one = await waiting();
    await one.answering.take(id, 'f1', ana, null);
    const twice = [one, stage.process()].map(({ answering }) => answering.answer(id, 'f2', ana, 'Hello'));
    expect(await Promise.all(twice)).toEqual(['done', 'done']);
    expect(await one.answering.take(id, 'f1', ana, null)).toBe('done');
    expect((await stage.lines()).filter(({ from }) => from === 'staff')).toHaveLength(1);
  });

  test('never sends a number that must not be sent', async () => {
    const one = await waiting();
    await one.answering.take(id, 'f1', ana, null);
    await one.answering.answer(id, 'f2', ana, 'Is 123-45-6789 your social security number?');
    expect(stage.delivered.at(-1)?.text).not.toContain('6789');
  });

  test('is sent again by the sweeper when the channel does not take it, once', async () => {
    const one = await waiting();
    await one.answering.take(id, 'f1', ana, null);
    const broken = stage.process({ delivery: { deliver: () => Promise.reject(new Error('away')) } });
    expect(await broken.answering.answer(id, 'f2', ana, 'Hello')).toBe('done');
    expect((await stage.lines()).at(-1)).toMatchObject({ text: 'Hello', delivery: 'failed' });
    stage.delivered.length = 0;
    stage.time.now += minute;
    await stage.process().turns.sweep();
    stage.time.now += minute;
    await stage.process().turns.sweep();
    expect(stage.delivered.map(({ text }) => text)).toEqual(['Hello']);
    expect((await stage.lines()).at(-1)).toMatchObject({ text: 'Hello', delivery: 'delivered' });
  });
});

describe('two of the staff', () => {
  test('cannot both take a conversation: of two at the same moment one has it', async () => {
    await waiting();
    const [one, two] = [stage.process(), stage.process()];
    const outcomes = await Promise.all([
      one.answering.take(id, 'f1', ana, null),
      two.answering.take(id, 'f2', ben, null),
    ]);
    expect([...outcomes].sort()).toEqual(['done', 'hasAnother']);
    const winner = outcomes[0] === 'done' ? 'ana' : 'ben';
    expect((await stage.state()).person).toMatchObject({ account: winner });
    expect(stage.delivered).toHaveLength(1);
  });

  test('cannot answer over each other; taking over is said out loud, and from whom has to be right', async () => {
    const one = await waiting();
    await one.answering.take(id, 'f1', ana, null);
    expect(await one.answering.answer(id, 'f2', ben, 'Hello')).toBe('hasAnother');
    expect(await one.answering.handBack(id, 'f3', ben)).toBe('hasAnother');
    expect(await one.answering.take(id, 'f4', ben, 'carla')).toBe('hasAnother');
    expect(await one.answering.take(id, 'f5', ben, 'ana')).toBe('done');
    expect(stage.delivered.at(-1)?.text).toContain('Ben is here now');
    expect(await one.answering.answer(id, 'f6', ana, 'Hello')).toBe('hasAnother');
    await one.answering.handBack(id, 'f7', ben);
    expect(await one.answering.take(id, 'f8', ana, 'ben')).toBe('notTaken');
  });

  test('a conversation that is not there, or cannot be reached, is told apart', async () => {
    const one = stage.process();
    expect(await one.answering.take('website:nobody', 'f1', ana, null)).toBe('gone');
    await one.say('hello', undefined, { conversationId: 'teams:x', channel: 'teams' });
    expect(await one.answering.take('teams:x', 'f1', ana, null)).toBe('noChannel');
  });
});
