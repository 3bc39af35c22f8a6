import type { Conversation } from '../conversation.ts';
import type { Reply } from '../reply.ts';

/** What becomes of a conversation in which the resident asked nothing just now: what is said, and the state after it. */
export interface Unasked {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
}
