import { expect, test } from '@jest/globals';
import { newConversation } from '../../../dialogs/conversation.ts';
import { card, option, reply } from '../../../dialogs/engine/say.ts';
import { flows } from '../../../dialogs/flows.ts';
import { numberReplies } from '../../../dialogs/texting/numberReplies.ts';
import { textBlocks } from '../../../dialogs/texting/textBlocks.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

test('two things side by side are named once, and told apart by letters; what both have is told once', () => {
  const rows = [
    { name: 'Cost', values: ['Free', '$100'] },
    { name: 'Where', values: ['Hartford', ''] },
    { name: 'You get', values: ['A certificate', 'A certificate'] },
  ] as const;
  const table = { heads: ['Example class', 'Sample course'], rows } as const;
  expect(textBlocks(reply('', {}, { cards: [card('Side by side', { table })] }))).toEqual([
    [
      'Side by side',
      'A: Example class',
      'B: Sample course',
      ...['Cost:', 'A: Free', 'B: $100'],
      ...['Where:', 'A: Hartford'],
      'You get: A, B: A certificate',
    ].join('\n'),
  ]);
});

test('how to answer is told once for all numbers of a turn, at its end', () => {
  const menu = option('Back to the menu', { command: 'menu' });
  const replies = [
    reply('One', {}, { options: [menu] }),
    reply('Two', {}, { options: [menu, menu] }),
    reply('Three', {}),
  ];
  const told = numberReplies({ conversation: newConversation('en'), replies, guide, flows });
  expect(told.replies.map(({ hint }) => hint)).toEqual([undefined, 'Reply 1, 2 or 3.', undefined]);
});
