import type { Conversation } from '../../dialogs/conversation.ts';
import type { StoredConversation } from '../store/store.ts';

const minute = 60_000;
/** A resident who has been answered has this long to write again until the guide goes on. Milliseconds. */
const longestQuiet = 24 * 60 * minute;

/** By which times a conversation is found in the queue of staff, and by whatever goes on when they are silent. */
export function personTimes({
  person,
}: Pick<Conversation, 'person'>): Pick<StoredConversation, 'waitingSince' | 'handBackAt'> {
  if (person?.stage !== 'here') return { waitingSince: person?.since ?? null, handBackAt: null };
  const { unansweredSince, patience, activeAt } = person;
  const end =
    unansweredSince === null
      ? Date.parse(activeAt) + longestQuiet
      : Date.parse(unansweredSince) + patience * minute;
  return { waitingSince: null, handBackAt: new Date(end).toISOString() };
}
