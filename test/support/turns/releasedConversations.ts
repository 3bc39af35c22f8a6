import type { Conversation } from '../../../dialogs/conversation.ts';
import type { Choice } from '../../../dialogs/inbound.ts';
import { after, resident } from '../../dialogs/wishes/wishTalk.ts';

const open = (value: string): Choice => ({ command: 'open', value });

/** What made-up residents did until the moment that a release keeps: in the middle of each part, and with everything that outlives a part. */
const moves: Readonly<Record<string, readonly (string | Choice)[]>> = {
  'in the middle of interests': [open('interests'), 'I would like that', 'not sure', 'not for me'],
  'tracks shown and one kept': [
    'i like fixing stuff. laid off in may, two kids, no car',
    open('training'),
    ...['manufacturing', 'hartford', '34', 'skip', 'skip', 'skip', 'skip', 'skip', 'skip', 'skip'],
    { command: 'keep', value: 'track:ct-state-capital-manufacturing' },
  ],
  'one part paused for another': [open('training'), 'health care', 'hartford', open('fafsa'), 'yes'],
  'ticked off, with a reminder': [
    open('ready'),
    { question: 'fafsa.start', value: '2027-28', asking: 1 },
    { command: 'tick', value: 'account' },
    { command: 'remind', value: '2027-28.roberta-willis' },
    { command: 'remind', value: '2027-28.roberta-willis@twoWeeks' },
  ],
  'in the middle of a private estimate': [
    open('rough'),
    { question: 'rough.filing', value: 'oneParent', asking: 1 },
    '4',
    '45000',
  ],
  'asked to be sure before erasing': [open('fafsa'), { command: 'delete' }],
};

/** Their states by what they did, as this release would store them. */
export function releasedConversations(): Readonly<Record<string, Conversation>> {
  return Object.fromEntries(Object.entries(moves).map(([name, done]) => [name, after(resident(), ...done)]));
}
