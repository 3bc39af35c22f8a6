import type { ConversationSummary, Store, StoredConversation } from '../../store/store.ts';
import { readState } from '../../turn/readState.ts';

/** Why staff should look at a conversation: its resident told of danger, or asked for a person. */
export type Reason = 'safety' | 'human';

/** A conversation in the queue, without anybody's words. */
export interface Waiting {
  readonly id: string;
  readonly reason: Reason;
  readonly channel: string;
  readonly language: string;
  /** The part that is open, or was finished last; or empty. */
  readonly flow: string;
  /** ISO 8601 UTC: since when the resident waits for staff, or for an answer of theirs, or when something was said last. */
  readonly since: string;
  /** Who of the staff has it, as residents see them; `null` for nobody. */
  readonly holder: string | null;
  /** Whether the resident has no answer yet. */
  readonly isUnanswered: boolean;
}

/** Everybody whom staff should see to. In each list danger comes first, then who has waited longest. */
export interface Queue {
  readonly waiting: readonly Waiting[];
  readonly held: readonly Waiting[];
  /** Told of danger or asked for a person within the last days, were not answered since, and neither wait nor have one. Newest first. */
  readonly flagged: readonly Waiting[];
}

/** Conversations of one kind that are shown. */
const most = 200;
const mostFlagged = 25;
/** How far back somebody who does not wait is shown. Milliseconds. */
const recent = 3 * 24 * 3_600_000;
/** Later than any time. */
const anyTime = '9999';

/** Reads the queue at `now`. Throws `StoreUnavailable`. */
export async function readQueue(store: Pick<Store, 'due' | 'list'>, now: Date): Promise<Queue> {
  const since = new Date(now.getTime() - recent).toISOString();
  const [waiting, held, safety, human] = await Promise.all([
    store.due('waitingSince', anyTime, most),
    store.due('handBackAt', anyTime, most),
    store.list({ flags: ['safety'], since }, null, mostFlagged),
    store.list({ flags: ['human'], since }, null, mostFlagged),
  ]);
  const other = [...safety.items, ...human.items.filter(({ flags }) => !flags.includes('safety'))];
  return {
    waiting: waiting.map((each) => line(each, each.waitingSince)).sort(bySafety),
    held: held.map(heldLine).sort(bySafety),
    flagged: other
      .filter(({ waitingSince, handBackAt }) => waitingSince === null && handBackAt === null)
      .filter(({ flags }) => !flags.includes('answered'))
      .slice(0, mostFlagged)
      .map((each) => line(each, null)),
  };
}

function line(found: ConversationSummary, since: string | null): Waiting {
  const { id, channel, language, flow, outcome, flags, lastActivityAt } = found;
  const reason = flags.includes('safety') ? 'safety' : 'human';
  const what = { flow: flow || outcome, holder: null, isUnanswered: true };
  return { ...what, id, reason, channel, language, since: since ?? lastActivityAt };
}

/** A state of a newer release, or one that cannot be read, does not keep the others from being shown. */
function heldLine(stored: StoredConversation): Waiting {
  try {
    const { person } = readState(stored, stored.language);
    if (person?.stage !== 'here') return line(stored, null);
    const { name, unansweredSince, activeAt } = person;
    const isUnanswered = unansweredSince !== null;
    return { ...line(stored, unansweredSince ?? activeAt), holder: name, isUnanswered };
  } catch {
    return line(stored, null);
  }
}

function bySafety(one: Waiting, other: Waiting): number {
  return (
    Number(other.reason === 'safety') - Number(one.reason === 'safety') || (one.since < other.since ? -1 : 1)
  );
}
