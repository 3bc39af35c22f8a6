import { setImmediate } from 'node:timers/promises';
import { StoreUnavailable } from '../store.ts';
import { enterTraits } from './conversationRecord.ts';
import { wordPlaces, type EmbeddedDatabase, type LineKey } from './database.ts';

/** How many conversations are entered in one transaction: other processes wait for its end, and this one's turns too. */
const batch = 20;
/** How often a transaction may take too long. */
const mostTries = 30;
/** The orders by trait and by word. */
const orders = 'traits and words';

/** Whether all that is stored stands in the orders by trait and by word. */
export function areOrdersComplete(database: EmbeddedDatabase): boolean {
  return database.complete.get(orders) === true;
}

/**
 * Enters what earlier releases stored into the orders that they did not have; once for a folder, some minutes for a million lines. Until it
 * is done, lists look through everything and searches do not find all. Several processes may do so at the same time: each transaction
 * enters what is stored at its moment, and entering twice changes nothing. Rejects when the disk is too slow; the next start tries again.
 */
export async function completeOrders(database: EmbeddedDatabase, stopped: AbortSignal): Promise<void> {
  if (areOrdersComplete(database)) return;
  let after = '';
  for (;;) {
    const keys = database.summaries.keysAfter(after, batch);
    if (keys.length > 0)
      await patiently(() => database.transaction(() => keys.forEach((key) => enter(database, key))));
    if (stopped.aborted) return;
    if (keys.length < batch) break;
    after = keys.at(-1) ?? '';
    await setImmediate();
  }
  await patiently(() => database.transaction(() => database.complete.put(orders, true)));
}

/** Nobody waits for an answer here, so a disk that is slow for a while is waited for. What comes late after all does no harm. */
async function patiently(work: () => Promise<unknown>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await work();
      return;
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable) || tries === mostTries) throw cause;
    }
  }
}

function enter(database: EmbeddedDatabase, key: string): void {
  const summary = database.summaries.get(key);
  if (summary === undefined) return;
  enterTraits(database, key, summary);
  const range: { start: LineKey; end: LineKey } = { start: [key, 1], end: [key, Number.MAX_SAFE_INTEGER] };
  for (const { key: line, value } of Array.from(database.lines.getRange(range)))
    if (value !== null) for (const place of wordPlaces(line, value)) database.byWord.put(place, true);
}
