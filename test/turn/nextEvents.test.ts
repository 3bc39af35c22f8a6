import { expect, test } from '@jest/globals';
import { nextEvents, withWaiting } from '../../bot/turn/nextEvents.ts';
import { newConversation } from '../../dialogs/conversation.ts';
import { card, option, reply } from '../../dialogs/engine/say.ts';

const conversation = newConversation('en');
const track = card('A track', { options: [option('Keep', { command: 'keep', value: 'track:welding' })] });
const ready = (commands: readonly ('tick' | 'untick')[]) => {
  const options = commands.map((command) => option(command, { command, value: 'w2' }));
  return reply('The list', { rule: 'ready' }, { options });
};
const eventsOf = (given: Partial<Parameters<typeof nextEvents>[0]>) =>
  nextEvents({ before: [], conversation, replies: [], ...given });

test('parts that were begun, left and finished are counted once each', () => {
  const open = { flow: 'fafsa', question: 'start', asking: 1, misunderstood: 0 };
  const now = { ...conversation, open, paused: ['training'], finished: { interests: '2026-11-27' } };
  expect(eventsOf({ before: ['began:fafsa', 'done:rough'], conversation: now })).toEqual([
    'began:fafsa',
    'began:interests',
    'began:training',
    'done:interests',
    'done:rough',
  ]);
});

test('that somebody began to erase everything is counted nowhere', () => {
  const open = { flow: 'delete', question: 'sure', asking: 1, misunderstood: 0 };
  expect(eventsOf({ conversation: { ...conversation, open, finished: { delete: '2026-11-27' } } })).toEqual(
    [],
  );
});

test('tracks that are recommended and kept are counted by their ids', () => {
  const plan = [
    { kind: 'track', id: 'nursing', on: '2026-11-27' },
    { kind: 'fafsa', id: 'fafsa', on: '2026-11-27' },
  ] as const;
  const replies = [reply('Tracks', { rule: 'tracks' }, { cards: [track, track] })];
  expect(eventsOf({ conversation: { ...conversation, plan }, replies })).toEqual([
    'kept:nursing',
    'shown:welding',
  ]);
});

test.each<[string, readonly ('tick' | 'untick')[], string[]]>([
  ['a checklist with something left', ['untick', 'tick'], []],
  ['a checklist with nothing on it', [], []],
  ['a checklist on which all is ticked off', ['untick', 'untick'], ['ready']],
])('%s', (_name, commands, events) => {
  expect(eventsOf({ replies: [ready(commands)] })).toEqual(events);
});

test('of what is said of the chat the last word counts', () => {
  const rated = (rule: string, before: readonly string[]) =>
    eventsOf({ before, replies: [reply('Thank you', { rule })] });
  expect(rated('rate.no', [])).toEqual(['rated:no']);
  expect(rated('rate.yes', ['rated:no', 'ready'])).toEqual(['rated:yes', 'ready']);
  expect(rated('rate.else', ['rated:yes'])).toEqual(['rated:yes']);
});

test('waiting is counted in whole minutes, and never below none', () => {
  const since = '2026-11-27T15:00:00.000Z';
  expect(withWaiting([], since, '2026-11-27T15:04:40.000Z')).toEqual(['waited:5']);
  expect(withWaiting(['ready'], since, '2026-11-27T14:59:00.000Z')).toEqual(['ready', 'waited:0']);
});

test('what one conversation adds has an end', () => {
  const before = Array.from({ length: 400 }, (_, index) => `shown:track-${index}`);
  expect(eventsOf({ before })).toHaveLength(150);
});
