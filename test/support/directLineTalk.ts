import type { Inbound } from '../../dialogs/inbound.ts';
import type { Card, Option, Reply } from '../../dialogs/reply.ts';
import { plainReply } from './directLineTurns.ts';

const options: readonly Option[] = [
  {
    label: 'Fix computers and help people use them',
    choice: { question: 'interests.work', value: 'it', asking: 1 },
  },
  {
    label: 'Build and make things with machines',
    choice: { question: 'interests.work', value: 'making', asking: 1 },
  },
  { label: 'I am not sure yet', choice: { question: 'interests.work', value: 'unsure', asking: 1 } },
];

const card: Card = {
  title: 'Example training in computer support',
  paragraphs: ['You may like this because you said that you like to help people.'],
  facts: [
    { name: 'Cost', value: 'Free for people who may qualify' },
    { name: 'Where', value: 'An example college, 1 Example Street, Hartford' },
    { name: 'Checked', value: 'November 2, 2026' },
  ],
  checklist: [
    'Call and ask when the next class begins.',
    'Bring an ID.',
    'Tell them how you will get there.',
  ],
  links: [{ label: 'Read about it', url: 'https://training.example/it' }],
  options: [
    { label: 'Keep this in my plan', choice: { command: 'keep', value: 'track:example' } },
    { label: 'Tell me how to pay for it', choice: { command: 'open', value: 'funding' } },
  ],
};

/** Replies of every shape, for tests that look at them: a question with buttons, a card, a plan, a link. */
export function talk({ kind, text, choice, language }: Inbound): readonly Reply[] {
  if (kind === 'arrived') return [plainReply(language === 'es' ? 'Bienvenido' : 'Welcome'), question];
  if (choice) return [plainReply(`You chose ${JSON.stringify(choice)}`)];
  if (text === 'card') return [{ ...plainReply('Here is one training.'), cards: [card] }];
  if (text === 'plan') return [{ ...plainReply('This is your plan.'), cards: [card], printable: true }];
  if (text === 'link') return [plainReply('Read https://studentaid.gov/h/apply_for_aid, it is *short*.')];
  return [plainReply(`Echo: ${text}`)];
}

/** The plan that the print page shows in tests. */
export const plan: readonly Reply[] = [{ ...plainReply('This is what you kept.'), cards: [card] }];

const question: Reply = { ...plainReply('What do you like to do?'), options };
