import { setTimeout as wait } from 'node:timers/promises';
import type { Guide } from '../../data/guide.ts';
import { converse } from '../../dialogs/converse.ts';
import type { Conversation } from '../../dialogs/conversation.ts';
import { hideAnswer } from '../../dialogs/private/hideAnswer.ts';
import { reply } from '../../dialogs/engine/say.ts';
import type { Answered } from '../../dialogs/engine/turn.ts';
import type { Channel, Inbound } from '../../dialogs/inbound.ts';
import { converseByText } from '../../dialogs/texting/converseByText.ts';
import type { Entry, Store, StoredConversation } from '../store/store.ts';
import { commitTurn } from './commitTurn.ts';
import { entriesOf, nextDocument } from './nextDocument.ts';
import { readState } from './readState.ts';
import { withWholeChat } from './withWholeChat.ts';
import type { Beside } from './beside.ts';
import type { Delivery } from './channelPort.ts';
import type { TurnLog } from './turnLog.ts';

/**
 * The longest pause before each rerun after another process was faster, in milliseconds; there are no more reruns than pauses. The
 * real pause is random, so that two processes part. All of them together stay within the time a resident waits.
 */
const pauses = [15, 30, 60, 100, 150, 200, 250, 300];

/** Other processes kept changing this conversation. Nothing was written. */
export class TooManyConflicts extends Error {
  override readonly name = 'TooManyConflicts';
}

/** A turn as it was committed, or found committed before. */
export interface Committed {
  readonly repeated: boolean;
  /** Whether its lines are in the transcript already. */
  readonly appended?: boolean;
  readonly entries: readonly Entry[];
  readonly document: StoredConversation;
}

/** What an attempt needs. */
export interface AttemptDependencies {
  readonly store: Store;
  readonly guide: Guide;
  readonly log: TurnLog;
  readonly deliveries: ReadonlyMap<Channel, Pick<Delivery, 'readsStore'>>;
  /** What else is kept under conversations' ids, and goes with them. */
  readonly besides?: readonly Beside[];
  /** Entries up to here are known to be in the transcript. */
  settledThrough(conversationId: string): number;
}

/**
 * Loads, converses and commits; runs again when another process was faster. Throws `StoreUnavailable` or
 * `TooManyConflicts`; in both cases the resident's message was not acknowledged.
 */
export async function attemptTurn(
  deps: AttemptDependencies,
  inbound: Inbound,
  address: string,
): Promise<Committed> {
  for (let run = 0; run <= pauses.length; run += 1) {
    const stored = await deps.store.load(inbound.conversationId);
    const repeated = stored && (await recorded(deps.store, stored, inbound));
    if (repeated) return repeated;
    const said = answer(deps, readState(stored, inbound.language ?? 'en'), inbound);
    const answered = await withWholeChat({ ...deps, stored, channel: inbound.channel }, said);
    if (answered.forget) return forget(deps, inbound, answered, stored);
    const settledThrough = deps.settledThrough(inbound.conversationId);
    const next = nextDocument({ stored, inbound, address, answered, settledThrough });
    const outcome = await commitTurn(deps, next);
    if (outcome !== 'conflict') return { repeated: false, appended: outcome === 'appended', ...next };
    const { conversationId, activityId } = inbound;
    deps.log.info('turn.conflict', { conversationId, activityId, run });
    await wait(Math.random() * (pauses[run] ?? 0));
  }
  throw new TooManyConflicts();
}

/** The replies on record for a message that was handled before. */
async function recorded(
  store: Store,
  stored: StoredConversation,
  inbound: Inbound,
): Promise<Committed | null> {
  const handled = stored.handled.find(({ activityId }) => activityId === inbound.activityId);
  if (!handled) return null;
  const { from, to } = handled;
  const inOutbox = stored.outbox.filter(({ sequence }) => sequence >= from && sequence <= to);
  const complete = inOutbox.length === to - from + 1 || to < from;
  const entries = complete ? inOutbox : await store.entries(stored.id, from - 1, Math.max(1, to - from + 1));
  return { repeated: true, entries, document: stored };
}

/** A fault of ours costs the resident one sentence, never their answers. */
function answer({ guide, log }: AttemptDependencies, conversation: Conversation, inbound: Inbound): Answered {
  try {
    return inbound.channel === 'sms'
      ? converseByText(conversation, inbound, guide)
      : converse(conversation, inbound, guide);
  } catch (cause) {
    log.error('turn.fault', {
      conversationId: inbound.conversationId,
      activityId: inbound.activityId,
      cause,
    });
    const said = reply(guide.words.say(conversation.language, 'trouble.fault'), { rule: 'fault' });
    const after: Answered = { conversation, replies: [said], flags: [], forget: false };
    return hideAnswer(conversation, guide, after);
  }
}

/** Conversations of one resident that are looked up. */
const mostConversations = 200;

/** Everything of the resident goes, in all of their conversations and beside them; the goodbye is said and not kept, so its lines carry sequence 0. */
async function forget(
  { store, besides = [] }: AttemptDependencies,
  inbound: Inbound,
  answered: Answered,
  stored: StoredConversation | null,
): Promise<Committed> {
  const residents = new Set([inbound.residentId, ...(stored ? [stored.residentId] : [])]);
  for (const resident of residents) {
    if (resident === '') continue;
    const ids = (await store.ofResident(resident, mostConversations)).map(({ id }) => id);
    for (const id of ids) for (const beside of besides) await beside.remove(id);
    await store.forget(resident);
  }
  const entries = entriesOf(inbound, answered, 0).map((entry) => ({ ...entry, sequence: 0 }));
  const { document } = nextDocument({ stored, inbound, address: '', answered, settledThrough: 0 });
  return { repeated: false, entries, document };
}
