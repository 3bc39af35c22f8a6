import type { IncomingActivity } from './activitySchema.ts';

/** Whether others may read along. A channel that says nothing of it, as those other than Teams mostly do, is taken to be one to one. */
export function isInGroup({ conversation }: IncomingActivity): boolean {
  return conversation.isGroup === true || (conversation.conversationType ?? 'personal') !== 'personal';
}

/** Whether a group is owed an answer: somebody spoke, or we were added. */
export function addressesGuide({ type, membersAdded, recipient }: IncomingActivity): boolean {
  if (type === 'message') return true;
  return type === 'conversationUpdate' && (membersAdded ?? []).some(({ id }) => id === recipient.id);
}
