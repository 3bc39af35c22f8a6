import { setTimeout as wait } from 'node:timers/promises';
import type { Guide } from '../../data/guide.ts';
import type { Conversation } from '../../dialogs/conversation.ts';
import type { Answered } from '../../dialogs/engine/turn.ts';
import type { Channel } from '../../dialogs/inbound.ts';
import type { Store, StoredConversation } from '../store/store.ts';
import { asTold, type Told } from './asTold.ts';
import { TooManyConflicts, type Committed } from './attemptTurn.ts';
import type { Delivery } from './channelPort.ts';
import type { ConversationQueue } from './conversationQueue.ts';
import { readState } from './readState.ts';
import { unaskedDocument } from './unaskedDocument.ts';

/** What something done to a conversation leads to: its state, what is said; or why it cannot be done. */
export type Decided<R extends string> =
  (Told & { readonly flags?: Answered['flags'] }) | { readonly refused: R };

/** Decides by the conversation as it stands. Pure: after a conflict it is asked again. `now` is ISO 8601 UTC. */
export type Decide<R extends string> = (
  conversation: Conversation,
  now: string,
  stored: StoredConversation,
) => Decided<R>;

/** What cannot be reached: there is no such conversation any more, its channel is switched off, or too much waits in it. */
export type CannotAct = 'gone' | 'noChannel' | 'busy';

/** What acting on a conversation needs. */
export interface ActingDependencies {
  readonly store: Store;
  readonly guide: Guide;
  readonly clock: () => Date;
  readonly deliveries: ReadonlyMap<Channel, Delivery>;
  readonly queue: ConversationQueue;
  /** Entries up to here are known to be in the transcript. */
  settledThrough(conversationId: string): number;
  /** Delivers what was committed and appends it, as a turn does. */
  finish(committed: Committed): Promise<unknown>;
}

/** The longest pause before each further try after another process was faster. Milliseconds; the real one is random. */
const pauses = [15, 30, 60, 100, 200, 300, 400];

/**
 * Does something to a conversation that no message of the resident's asks for, as one conditional write with an outbox: a turn without a
 * message. Under an `activityId` that it was done under before it is not done again. Gives `done`, or why not. Throws `StoreUnavailable`,
 * `TooManyConflicts` or `NewerState`; nothing was written then, or nobody can tell.
 */
export async function actOn<R extends string>(
  deps: ActingDependencies,
  conversationId: string,
  activityId: string,
  decide: Decide<R>,
): Promise<'done' | R | CannotAct> {
  const done = await deps.queue.run(conversationId, () => attempt(deps, conversationId, activityId, decide));
  return done ?? 'busy';
}

async function attempt<R extends string>(
  deps: ActingDependencies,
  conversationId: string,
  activityId: string,
  decide: Decide<R>,
): Promise<'done' | R | CannotAct> {
  for (let run = 0; run <= pauses.length; run += 1) {
    const stored = await deps.store.load(conversationId);
    if (!stored || stored.forgotten) return 'gone';
    if (!deps.deliveries.has(stored.channel)) return 'noChannel';
    if (stored.handled.some((each) => each.activityId === activityId)) return 'done';
    const now = deps.clock().toISOString();
    const decided = decide(readState(stored, stored.language), now, stored);
    if ('refused' in decided) return decided.refused;
    const settledThrough = deps.settledThrough(conversationId);
    const told = asTold(decided, stored.channel, deps.guide);
    const next = unaskedDocument({ ...told, stored, activityId, now, settledThrough });
    if ((await deps.store.commit(next.document)) === 'committed') {
      await deps.finish({ repeated: false, ...next });
      return 'done';
    }
    await wait(Math.random() * (pauses[run] ?? 0));
  }
  throw new TooManyConflicts();
}
