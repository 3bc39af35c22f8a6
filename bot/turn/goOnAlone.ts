import type { Guide } from '../../data/guide.ts';
import { personLeaves } from '../../dialogs/person/personLeaves.ts';
import { StoreUnavailable } from '../store/store.ts';
import { actOn, type ActingDependencies } from './actOn.ts';
import type { TurnLog } from './turnLog.ts';

/** Conversations asked for at a time. */
const atOnce = 50;

interface GoingOnDependencies extends ActingDependencies {
  readonly guide: Guide;
  readonly log: TurnLog;
}

/**
 * The guide goes on where staff have a conversation and are silent: it says so, once, whichever process is the first. Gives in how many
 * conversations.
 */
export async function goOnAlone(deps: GoingOnDependencies): Promise<number> {
  const { store, guide, log, clock } = deps;
  let count = 0;
  for (const { id } of await store.due('handBackAt', clock().toISOString(), atOnce)) {
    try {
      const done = await actOn(deps, id, `goOn-${crypto.randomUUID()}`, (conversation, now, stored) => {
        const { person } = conversation;
        const isOver = stored.handBackAt !== null && stored.handBackAt <= now;
        if (person?.stage !== 'here' || !isOver) return { refused: 'answered' };
        const leaving = person.unansweredSince === null ? 'over' : 'silent';
        const { replies, ...left } = personLeaves(conversation, guide, now, stored.channel, leaving);
        return { ...left, lines: replies.map((reply) => ({ from: 'guide', reply })) };
      });
      if (done === 'done') count += 1;
    } catch (cause) {
      if (cause instanceof StoreUnavailable) throw cause;
      log.error('goOnAlone.failed', { conversationId: id, cause });
    }
  }
  return count;
}
