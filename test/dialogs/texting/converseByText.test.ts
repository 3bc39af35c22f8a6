import { describe, expect, test } from '@jest/globals';
import { newConversation, type Conversation } from '../../../dialogs/conversation.ts';
import type { Answered } from '../../../dialogs/engine/turn.ts';
import type { Inbound } from '../../../dialogs/inbound.ts';
import { withoutOldPrivate } from '../../../dialogs/private/privateAnswers.ts';
import { flow, type Flow } from '../../../dialogs/engine/flow.ts';
import { several } from '../../../dialogs/engine/kinds/several.ts';
import { card, option, reply } from '../../../dialogs/engine/say.ts';
import { flows } from '../../../dialogs/flows.ts';
import type { Reply } from '../../../dialogs/reply.ts';
import { numberReplies } from '../../../dialogs/texting/numberReplies.ts';
import { converseByText } from '../../../dialogs/texting/converseByText.ts';
import { inbound } from '../../support/turns/inbound.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const trial = new Map([
  [
    'trial',
    flow('trial')
      .ask('times', several(['days', 'evenings', 'weekends']), { words: 'facts.times' })
      .outcome((_, scope) => ({ replies: [reply(scope.say('menu.ask'), {})] })),
  ],
]);

/** Somebody who texts; the state passes through JSON between turns. */
function texts({ flows: own = flows }: { flows?: ReadonlyMap<string, Flow> } = {}) {
  const state = { conversation: newConversation('en'), last: null as Answered | null };
  const say = (text: string, over: Partial<Inbound> = {}): string => {
    const message = inbound({ channel: 'sms', text, ...over });
    state.last = converseByText(state.conversation, message, guide, own);
    state.conversation = JSON.parse(JSON.stringify(state.last.conversation)) as Conversation;
    return state.last.replies.map((reply) => [reply.text, reply.hint ?? ''].join('\n')).join('\n');
  };
  const all = (...said: readonly string[]) => said.map((each) => say(each)).at(-1) ?? '';
  const answers = (flow: string) => state.conversation.answers[flow] ?? {};
  return {
    say,
    all,
    answers,
    conversation: () => state.conversation,
    last: () => state.last,
    become: (other: Conversation) => void (state.conversation = other),
  };
}

describe('a number', () => {
  test('stands for the button that had it in the last messages', () => {
    const { all, answers } = texts();
    all('interests', '1', 'option 2', '3.');
    expect(Object.values(answers('interests')).map((answer) => answer.value)).toHaveLength(3);
  });

  test('stands for buttons beyond the answers, too', () => {
    const { all, answers } = texts();
    expect(all('interests', '5')).toMatch(/Question 2/);
    expect(Object.values(answers('interests'))).toEqual([{ value: null }]);
  });

  test('is the answer where a number is asked for', () => {
    const { say, all, answers } = texts();
    expect(all('fafsa', '2', '1')).toMatch(/How many people/);
    say('4');
    expect(answers('rough')).toMatchObject({ familySize: { value: 4 } });
  });

  test('answers what was said last, also while a question waits that asks for a number', () => {
    const { say, all, answers } = texts();
    all('fafsa', '2', '1');
    expect(say('remind me')).toMatch(/What shall I remind you of\?[^]*Reply with a number/);
    expect(say('1')).toMatch(/When shall I remind you/);
    expect(answers('rough')).not.toHaveProperty('familySize');
  });

  test('that nothing had is read as what was typed', () => {
    const { all } = texts();
    expect(all('interests', '9')).toMatch(/did not find that among the answers/);
  });

  test('leaves its button to be named where numbers are answers', () => {
    const { all, say, last } = texts();
    expect(all('training', '6')).toMatch(/Which town[^]*Or reply "Skip"\./);
    expect(last()?.replies.at(-1)?.options).toEqual([]);
    expect(say('skip')).not.toMatch(/Which town/);
  });

  test.each([
    ['2', ['evenings']],
    ['1 2', ['days', 'evenings']],
    ['1, 3', ['days', 'weekends']],
    ['1 y 3', ['days', 'weekends']],
  ])('“%s” is all of the answer where several can be given', (text, value) => {
    const { all, answers, say } = texts({ flows: trial });
    expect(all('hi')).toMatch(/./);
    expect(say('', { choice: { command: 'open', value: 'trial' } })).toMatch(
      /Reply with all that fit, like 1 3\./,
    );
    say(text);
    expect(answers('trial')).toEqual({ times: { value } });
  });
});

describe('a card that does not fit', () => {
  const toWorksheet = (talk: ReturnType<typeof texts>) => {
    talk.all('fafsa', '2', '1', '4', '5', '1');
    expect(talk.say('1')).toMatch(/Question 1|exact/i);
  };

  test('is shown when it is asked for, and the others can be asked for next', () => {
    const { say, last, become, conversation } = texts();
    const long = (title: string) =>
      card(title, { paragraphs: ['A sentence that says little. '.repeat(30).trim()] });
    const cards = ['One', 'Two', 'Three'].map(long);
    const told = reply(
      'Here are three.',
      { rule: 'test' },
      { cards, options: [option('Menu', { command: 'menu' })] },
    );
    const first = numberReplies({ conversation: conversation(), replies: [told], guide, flows });
    const labels = (replies: readonly Reply[]) =>
      replies.flatMap(({ options }) => options.map(({ label }) => label));
    expect(first.replies[0]?.cards.map(({ title }) => title)).toEqual(['One']);
    expect(labels(first.replies)).toEqual(['1 More: Two', '2 More: Three', '3 Menu']);
    become(first.conversation);
    say('1');
    expect(last()?.replies[0]?.cards.map(({ title }) => title)).toEqual(['Two']);
    expect(labels(last()?.replies ?? [])).toEqual(['1 More: Three', '2 Menu']);
    say('1');
    expect(last()?.replies[0]?.cards.map(({ title }) => title)).toEqual(['Three']);
    expect(say('1')).toMatch(/What would you like to do/);
  });

  test('and tells something private is kept out of the transcript, and goes with the answers', () => {
    const talk = texts();
    toWorksheet(talk);
    for (let turn = 0; turn < 40 && talk.conversation().open !== null; turn += 1)
      talk.say(privateAnswer(talk));
    const cards = (talk.conversation().numbered ?? []).flatMap((each, index) =>
      'card' in each ? [{ number: String(index + 1), masked: each.masked }] : [],
    );
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.every(({ masked }) => masked !== undefined)).toBe(true);
    const before = talk.conversation();
    talk.say(cards[0]?.number ?? '');
    const [shown] = talk.last()?.replies ?? [];
    expect(shown?.cards).toHaveLength(1);
    expect(shown?.masked?.options).toEqual([]);
    const later = withoutOldPrivate(before, flows, '2026-11-24T15:00:00.000Z');
    expect(later.numbered).toEqual([]);
  });
});

/** An answer to whatever is asked, by number, by amount or by skipping. */
function privateAnswer(talk: ReturnType<typeof texts>): string {
  const last = talk.last()?.replies.at(-1);
  return last?.options.some(({ choice }) => choice.question !== undefined) ? '2' : '3000';
}

describe('what was said by text message', () => {
  test('begins with who sends, once', () => {
    const { say } = texts();
    expect(say('hi')).toMatch(/^Guidepost: a free guide[^]*Msg & data rates may apply[^]*STOP/);
    expect(say('hi')).not.toMatch(/Msg & data/);
  });

  test('is in the language it was spoken to in', () => {
    const { say } = texts();
    const heard = inbound({ channel: 'sms', text: 'hola' });
    delete (heard as { language?: string }).language;
    const said = converseByText(newConversation('en'), heard, guide);
    expect(said.replies[0]?.text).toMatch(/^Guidepost: una guía/);
    expect(say('español')).toMatch(/español/i);
  });
});
