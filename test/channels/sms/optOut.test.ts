import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formOf, startTexting, theirNumber, type Texting } from '../../support/twilio/startTexting.ts';

const open: { texting?: Texting } = {};
const texting = (): Texting => {
  if (!open.texting) throw new Error('Nothing is started');
  return open.texting;
};

beforeEach(async () => void (open.texting = await startTexting()));
afterEach(() => texting().close());

async function transcript() {
  const { stage } = texting().running;
  const [only] = (await stage.store.list({}, null, 1)).items;
  return only ? stage.store.entries(only.id, 0, 500) : [];
}

describe('somebody who opts out', () => {
  test('in words of their own is told once that it is done, and then hears nothing', async () => {
    const { say } = texting();
    await say('hi');
    expect(await say('pls stop texting me wrong number')).toEqual([
      'Guidepost: OK, no more texts from us, and no reminders. You can still call 211 for help. To come back, reply START.',
    ]);
    for (const body of ['hello?', 'fafsa', '1', 'help', 'stop', 'no mas', 'what is pell'])
      expect(await say(body)).toEqual([]);
    const heard = (await transcript()).filter(({ from }) => from === 'resident').map(({ text }) => text);
    expect(heard).toEqual([
      'hi',
      'pls stop texting me wrong number',
      'hello?',
      'fafsa',
      '1',
      'help',
      'stop',
      'no mas',
      'what is pell',
    ]);
  });

  test('in Spanish is told so in Spanish, also as the first thing ever said', async () => {
    expect(await texting().say('dejen de mandarme mensajes')).toEqual([
      'Guidepost: listo, no le mandamos mas mensajes ni recordatorios. Si necesita ayuda, llame al 211. Para volver, responda EMPEZAR.',
    ]);
  });

  test.each(['STOP', 'stop', 'Unsubscribe', 'CANCEL', 'end', 'quit', 'stopall', 'revoke', 'optout'])(
    'with %s, which Twilio answers, hears nothing of us',
    async (word) => {
      const { say } = texting();
      await say('hi');
      expect(await say(word)).toEqual([]);
      expect(await say('fafsa')).toEqual([]);
    },
  );

  test('as Twilio tells with Advanced Opt-Out, whatever the word, hears nothing of us', async () => {
    const { say } = texting();
    await say('hi');
    expect(await say('FINISH', { OptOutType: 'STOP' })).toEqual([]);
    expect(await say('fafsa')).toEqual([]);
    expect(await say('BACK AGAIN', { OptOutType: 'START' })).toEqual([]);
    expect(await say('fafsa')).toHaveLength(1);
    expect(await say('WHO', { OptOutType: 'HELP' })).toEqual([]);
  });

  test('and comes back goes on where it was left', async () => {
    const { say } = texting();
    await say('training');
    await say('parar');
    expect(await say('start')).toEqual([
      'Guidepost: welcome back. I can text you again. Reply STOP to end.',
      expect.stringContaining('What kind of work would you like to train for?'),
    ]);
    expect(await say('1')).toHaveLength(1);
  });

  test('is not reminded any more, also after coming back', async () => {
    const { say, running, twilio } = texting();
    await say('fafsa');
    await say('remind me later');
    expect((await say('1')).join()).toMatch(/When shall I remind you/);
    expect((await say('1')).join()).toMatch(/I will text you at this number/);
    await say('no mas');
    await say('empezar');
    const before = twilio.taken.length;
    running.stage.time.now = Date.parse('2026-11-24T20:00:00Z');
    expect(await running.app.turns.remind()).toBe(0);
    expect(twilio.taken).toHaveLength(before);
  });

  test('while a long answer is on its way gets no more of it', async () => {
    const { say, twilio, post, running } = texting();
    await say('hi');
    const before = twilio.taken.length;
    twilio.behave(() => 'lost');
    await say('training');
    await post('/sms', formOf('alto'));
    twilio.behave(() => 'take');
    running.stage.time.now += 61_000;
    await running.app.turns.sweep();
    await running.app.turns.idle();
    expect(twilio.taken.slice(before).map(({ body }) => body)).toEqual([
      expect.stringMatching(/no more texts/),
    ]);
    const withheld = (await transcript()).filter(({ delivery }) => delivery === 'withheld');
    expect(withheld.map(({ text }) => text)).toEqual([expect.stringContaining('What kind of work')]);
  });

  test('five minutes before a confirmation could leave gets none', async () => {
    const { say, twilio, running } = texting();
    await say('hi');
    twilio.behave(() => 'lost');
    await say('wrong number');
    const before = twilio.taken.length;
    twilio.behave(() => 'take');
    running.stage.time.now += 6 * 60_000;
    await running.app.turns.sweep();
    await running.app.turns.idle();
    expect(twilio.taken).toHaveLength(before);
  });

  test('and speaks of danger is told where help is, as the one thing that is said', async () => {
    const { say } = texting();
    await say('hi');
    const said = await say('stop texting me i want to kill myself');
    expect(said.join()).toMatch(/988/);
    expect(await say('hello')).toEqual([]);
    const { stage } = texting().running;
    const [only] = (await stage.store.list({}, null, 1)).items;
    expect(only?.flags).toContain('safety');
  });

  test('stays so after everything was erased', async () => {
    const { say, running } = texting();
    await say('hi');
    await say('stop texting me');
    const [only] = (await running.stage.store.list({}, null, 1)).items;
    await running.stage.store.forget(only?.residentId ?? '');
    expect(await say('hi')).toEqual([]);
    expect(await say('start')).not.toEqual([]);
  });

  test('is not brought back by an old message that comes again', async () => {
    const { say, post } = texting();
    await say('stop texting me');
    const start = formOf('start');
    await post('/sms', start);
    await texting().running.app.turns.idle();
    await say('no mas mensajes');
    await post('/sms', start);
    expect(await say('fafsa')).toEqual([]);
  });
});

describe('a number that Twilio says has opted out', () => {
  test('is taken at its word: nothing is tried again', async () => {
    const { say, twilio } = texting();
    await say('hi');
    twilio.optedOut.add(theirNumber);
    const before = twilio.tries();
    await say('training');
    expect(twilio.tries()).toBe(before + 1);
    await say('fafsa');
    await texting().running.app.turns.sweep();
    expect(twilio.tries()).toBe(before + 1);
    expect((await transcript()).filter(({ from }) => from === 'guide').at(-1)?.delivery).toBe('withheld');
  });
});

describe('“stop” by text message', () => {
  test('is never a command, and “start” is one for whoever did not opt out', async () => {
    const { say } = texting();
    await say('training');
    expect((await say('start')).join()).toMatch(/What would you like to do/);
    expect(await say('stop')).toEqual([]);
  });

  test('is not meant by “help”, which says who we are', async () => {
    const { say } = texting();
    const [who] = await say('HELP');
    expect(who).toMatch(/^Guidepost.*211.*STOP/s);
    expect((await say('ayuda')).join()).toMatch(/^Guidepost/);
  });

  test('is not meant by “help” right after words to somebody in danger', async () => {
    const { say } = texting();
    await say('hi');
    expect((await say('i want to kill myself')).join()).toMatch(/988/);
    expect((await say('help')).join()).toMatch(/988/);
  });
});

describe('whatever is said and whatever happens', () => {
  const said = fc.constantFrom(
    'hi',
    '1',
    '2',
    'fafsa',
    'remind me',
    'stop',
    'no mas',
    'wrong number',
    'start',
    'yes',
    'empezar',
    'help',
    'menu',
  );
  const happens = fc.constantFrom('says', 'says', 'says', 'away', 'back', 'sweep', 'remind');

  test('nothing is sent to a number that has opted out, but the one confirmation', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(happens, said), { maxLength: 14 }), async (steps) => {
        const { twilio, running, say } = texting();
        const number = `+1860555${String(2000 + twilio.taken.length + twilio.tries()).slice(-4)}`;
        const state = { isOut: false, confirmations: 0, wrong: [] as string[] };
        twilio.behave(() => 'take');
        for (const [what, words] of steps) {
          const before = twilio.taken.length;
          if (what === 'away') twilio.behave(() => ({ status: 429, code: 20429 }));
          if (what === 'back') twilio.behave(() => 'take');
          if (what === 'sweep' || what === 'remind') {
            running.stage.time.now += what === 'sweep' ? 61_000 : 26 * 3_600_000;
            await (what === 'sweep' ? running.app.turns.sweep() : running.app.turns.remind());
          }
          if (what === 'says') {
            if (['stop', 'no mas', 'wrong number'].includes(words) && !state.isOut)
              Object.assign(state, { isOut: true, confirmations: 1 });
            if (['start', 'yes', 'empezar'].includes(words)) state.isOut = false;
            await say(words, { From: number });
          }
          await running.app.turns.idle();
          const sent = twilio.taken.slice(before).filter(({ to }) => to === number);
          if (!state.isOut) continue;
          for (const { body } of sent) {
            if (!/^Guidepost: OK, no more texts|listo, no le mandamos/.test(body)) state.wrong.push(body);
            state.confirmations -= 1;
          }
          expect([state.wrong, state.confirmations >= 0]).toEqual([[], true]);
        }
      }),
      { numRuns: 40, seed: 2026 },
    );
  }, 120_000);
});
