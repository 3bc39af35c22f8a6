import type { Inbound } from '../../dialogs/inbound.ts';
import { hasPassed } from '../hasPassed.ts';
import { StoreUnavailable } from '../store/store.ts';
import { attemptTurn, TooManyConflicts, type AttemptDependencies, type Committed } from './attemptTurn.ts';
import { withDeadline } from './withDeadline.ts';

/** A resident hears something within 3 seconds, so the database gets this much of them. Milliseconds. */
const patience = 2600;
/** After a failure the database is left alone this long before a message tries it again. Milliseconds. */
const respite = 1000;

/** Runs a turn against the store, or gives `null` when it could not be saved. Never rejects, takes 2.6 seconds at most. */
export type Saver = (inbound: Inbound, address: string) => Promise<Committed | null>;

/** A saver that does not keep asking a database that has just failed. */
export function createSaver(deps: AttemptDependencies & { readonly clock: () => Date }): Saver {
  const failed = { at: -Infinity };
  return async (inbound, address) => {
    const { conversationId, activityId } = inbound;
    if (!hasPassed(failed.at, respite, deps.clock().getTime())) return null;
    try {
      return await withDeadline(attemptTurn(deps, inbound, address), patience);
    } catch (cause) {
      const away = cause instanceof StoreUnavailable;
      if (away) failed.at = deps.clock().getTime();
      const event = away || cause instanceof TooManyConflicts ? 'turn.unsaved' : 'turn.failed';
      deps.log.error(event, { conversationId, activityId, cause });
      return null;
    }
  };
}
