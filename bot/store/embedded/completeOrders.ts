import { enterTraits } from './conversationRecord.ts';
import { wordPlaces, type EmbeddedDatabase, type LineKey } from './database.ts';

/** How many conversations are entered in one transaction: other processes wait for its end. */
const batch = 100;
/** The orders by trait and by word. */
const orders = 'traits and words';

/**
 * Enters what earlier releases stored into the orders that they did not have; once for a folder. Several processes may do so at the same
 * time: each transaction enters what is stored at its moment, and entering twice changes nothing.
 */
export async function completeOrders(database: EmbeddedDatabase): Promise<void> {
  if (database.complete.get(orders)) return;
  let after = '';
  for (;;) {
    const keys = database.summaries.keysAfter(after, batch);
    if (keys.length > 0) await database.transaction(() => keys.forEach((key) => enter(database, key)));
    if (keys.length < batch) break;
    after = keys.at(-1) ?? '';
  }
  await database.transaction(() => database.complete.put(orders, true));
}

function enter(database: EmbeddedDatabase, key: string): void {
  const summary = database.summaries.get(key);
  if (summary === undefined) return;
  enterTraits(database, key, summary);
  const range: { start: LineKey; end: LineKey } = { start: [key, 1], end: [key, Number.MAX_SAFE_INTEGER] };
  for (const { key: line, value } of Array.from(database.lines.getRange(range)))
    if (value !== null) for (const place of wordPlaces(line, value)) database.byWord.put(place, true);
}
