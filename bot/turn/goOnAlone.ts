import type { Guide } from '../../data/guide.ts';
import { personLeaves } from '../../dialogs/person/personLeaves.ts';
import { StoreUnavailable } from '../store/store.ts';
import { actOn, type ActingDependencies } from './actOn.ts';
import type { TurnLog } from './turnLog.ts';

/** Conversations asked for at a time. */
const atOnce = 50;
/** How often at most they are asked for in one go. */
const mostRounds = 20;

interface GoingOnDependencies extends ActingDependencies {
  readonly guide: Guide;
  readonly log: TurnLog;
}

/**
 * The guide goes on where staff have a conversation and are silent: it says so, once, whichever process is the first. Gives in how many
 * conversations.
 */
export async function goOnAlone(deps: GoingOnDependencies): Promise<number> {
  const { store, clock } = deps;
  let count = 0;
  const seen = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    // What was seen may still be due, such as where a channel is switched off; it must not stand before all others.
    const due = await store.due('handBackAt', clock().toISOString(), atOnce + seen.size);
    const fresh = due.filter(({ id }) => !seen.has(id));
    for (const { id } of fresh) {
      seen.add(id);
      if (await goOn(deps, id)) count += 1;
    }
    if (fresh.length < atOnce) break;
  }
  return count;
}

/** `false` when it is not to be done any more, or cannot be. */
async function goOn(deps: GoingOnDependencies, id: string): Promise<boolean> {
  const { guide, log } = deps;
  try {
    const done = await actOn(deps, id, `goOn-${crypto.randomUUID()}`, (conversation, now, stored) => {
      const { person } = conversation;
      const isOver = stored.handBackAt !== null && stored.handBackAt <= now;
      if (person?.stage !== 'here' || !isOver) return { refused: 'answered' };
      const leaving = person.unansweredSince === null ? 'over' : 'silent';
      const { replies, ...left } = personLeaves(conversation, guide, now, stored.channel, leaving);
      const lines = replies.map((reply) => ({ from: 'guide' as const, reply }));
      // Nobody of the staff saw what was written last: they are told of it.
      return { ...left, lines, flags: leaving === 'silent' ? ['human'] : [] };
    });
    return done === 'done';
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw cause;
    log.error('goOnAlone.failed', { conversationId: id, cause });
    return false;
  }
}
