import type { Contact } from '../../data/schema/contact.ts';
import type { Scope } from '../engine/scope.ts';

/** Whom to call while in a part of the conversation, best first: ids of contacts. */
const contactsByFlow: Readonly<Record<string, readonly string[]>> = {
  fafsa: ['federal-student-aid', 'ct-state', '211'],
  training: ['capital-workforce-partners', 'american-job-center-hartford', 'ct-state', '211'],
  interests: ['capital-workforce-partners', 'american-job-center-hartford', '211'],
};

const contactsOtherwise = [
  '211',
  'capital-workforce-partners',
  'american-job-center-hartford',
  'federal-student-aid',
];

/** The people who can help with what the resident is doing, or did last. */
export function contactsFor({ conversation, guide }: Scope): readonly Contact[] {
  const { open, paused, finished } = conversation;
  const flow = open?.flow ?? paused.at(-1) ?? Object.keys(finished).at(-1) ?? '';
  const ids = contactsByFlow[flow] ?? contactsOtherwise;
  return ids.flatMap((id) => guide.catalogue.contacts.get(id) ?? []);
}
