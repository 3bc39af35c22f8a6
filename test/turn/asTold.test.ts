import { expect, test } from '@jest/globals';
import { asTold } from '../../bot/turn/asTold.ts';
import { newConversation } from '../../dialogs/conversation.ts';
import { option, reply } from '../../dialogs/engine/say.ts';
import { projectGuide } from '../support/projectGuide.ts';

const guide = projectGuide();
const conversation = newConversation('en');
const goOn = option('Go on with Guidepost', { command: 'stopWaiting' });
const came = { from: 'guide', reply: reply('Ana is here.', { rule: 'x' }, { options: [goOn] }) } as const;
const wrote = { from: 'staff', name: 'Ana', text: 'Good morning' } as const;

test('by text message buttons get numbers, and the conversation knows what they mean', () => {
  const told = asTold({ conversation, lines: [came] }, 'sms', guide);
  expect(told.lines).toMatchObject([{ reply: { options: [{ label: '1 Go on with Guidepost' }] } }]);
  expect(told.conversation.numbered).toEqual([{ option: goOn }]);
});

test('after a line of staff a number is an answer to them', () => {
  const before = asTold({ conversation, lines: [came] }, 'sms', guide).conversation;
  const told = asTold({ conversation: before, lines: [wrote] }, 'sms', guide);
  expect([told.lines, told.conversation.numbered]).toEqual([[wrote], []]);
});

test('where nothing is said, and on other channels, all stays as it is', () => {
  const nothing = { conversation, lines: [] };
  expect(asTold(nothing, 'sms', guide)).toBe(nothing);
  const elsewhere = { conversation, lines: [came, wrote] };
  expect(asTold(elsewhere, 'website', guide)).toBe(elsewhere);
});
