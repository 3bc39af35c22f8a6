import type { Contact } from '../../data/schema/contact.ts';
import type { Conversation } from '../conversation.ts';
import type { Scope } from '../engine/scope.ts';

/** Whom to call first after a message that spoke of danger, by the danger. */
const contactsByDanger: Readonly<Record<string, readonly string[]>> = {
  crisis: ['988', '911'],
  danger: ['911', 'ct-safe-connect'],
  need: ['211'],
};

/** Whom to call while in a part of the conversation, best first: ids of contacts. */
const contactsByFlow: Readonly<Record<string, readonly string[]>> = {
  fafsa: ['federal-student-aid', 'ct-state', '211'],
  training: ['capital-workforce-partners', 'american-job-center-hartford', 'ct-state', '211'],
  interests: ['capital-workforce-partners', 'american-job-center-hartford', '211'],
};

/** Those who know of aid for whom the federal form is not. */
const contactsForStateAid = ['uconn-undocumented', 'ccsu-undocumented', 'ct-state', '211'];

const contactsOtherwise = [
  '211',
  'capital-workforce-partners',
  'american-job-center-hartford',
  'federal-student-aid',
];

/** The people who can help with what the resident is doing, or did last; before them those who help in a danger just told of. */
export function contactsFor({ conversation, guide }: Scope): readonly Contact[] {
  const urgent = contactsByDanger[conversation.danger ?? ''] ?? [];
  const ids = new Set([...urgent, ...usualContacts(conversation)]);
  return [...ids].flatMap((id) => guide.catalogue.contacts.get(id) ?? []);
}

function usualContacts({ open, paused, finished, answers }: Conversation): readonly string[] {
  const flow = open?.flow ?? paused.at(-1) ?? Object.keys(finished).at(-1) ?? '';
  if (flow === 'fafsa' && answers[flow]?.['citizen']?.value === 'other') return contactsForStateAid;
  return contactsByFlow[flow] ?? contactsOtherwise;
}
