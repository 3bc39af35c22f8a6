import type { Conversation } from '../../dialogs/conversation.ts';
import { longestKept } from '../../dialogs/private/privateAnswers.ts';

/** When the private answers of a conversation are to be forgotten, ISO 8601 UTC; `null` when there are none. */
export function forgetAt({ privateSince }: Pick<Conversation, 'privateSince'>): string | null {
  if (privateSince === undefined) return null;
  return new Date(Date.parse(privateSince) + longestKept).toISOString();
}
