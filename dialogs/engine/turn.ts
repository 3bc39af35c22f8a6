import type { Conversation } from '../conversation.ts';
import type { Inbound } from '../inbound.ts';
import type { Guide } from '../../data/guide.ts';
import type { Reply } from '../reply.ts';
import type { Flow } from './flow.ts';
import { scopeOf, type Scope } from './scope.ts';

/** What can mark a conversation for staff. */
export type Flag = 'misunderstood' | 'human' | 'safety';

/** One message on its way through the conversation. Never changed: each step hands on a new one. */
export interface Turn {
  readonly conversation: Conversation;
  readonly inbound: Inbound;
  readonly guide: Guide;
  readonly flows: ReadonlyMap<string, Flow>;
  readonly scope: Scope;
  /** Whether the resident wrote before this message. */
  readonly heardBefore: boolean;
}

/** What a turn leads to. */
export interface Answered {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
  readonly flags: readonly Flag[];
  /** `true` when everything about the resident is to be deleted. */
  readonly forget: boolean;
  /** `true` where the turn may be about danger that was told of before: its lines are a disclosure, too. */
  readonly disclosure?: boolean;
  /** What the transcript keeps in place of the resident's words; absent where they may be kept. */
  readonly masked?: string;
}

/** The turn with another state of the conversation. */
export function proceed(turn: Turn, conversation: Conversation): Turn {
  return { ...turn, conversation, scope: scopeOf(turn.guide, conversation, turn.scope.today) };
}

/** The end of a turn that says these replies. */
export function answered(turn: Turn, replies: readonly Reply[], flags: readonly Flag[] = []): Answered {
  return { conversation: turn.conversation, replies, flags, forget: false };
}

/** The same, with something said before it. */
export function precededBy(reply: Reply, after: Answered, flags: readonly Flag[] = []): Answered {
  return { ...after, replies: [reply, ...after.replies], flags: [...flags, ...after.flags] };
}
