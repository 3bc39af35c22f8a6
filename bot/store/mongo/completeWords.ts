import { lineWords } from '../lineWords.ts';
import type { MongoConnection } from './connection.ts';
import { toEntry } from './lineDocument.ts';

/** How many lines are looked up at once. */
const batch = 200;

/**
 * Gives the lines of earlier releases the words that they are found by. Does nothing where all have them. Several processes may do so at
 * the same time; a line that is forgotten meanwhile stays forgotten.
 */
export async function completeWords({ lines, reach }: MongoConnection, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    const old = await reach(() =>
      lines
        .find({ words: { $exists: false } })
        .limit(batch)
        .toArray(),
    );
    if (old.length === 0) return;
    const writes = old.map((document) => {
      const { _id, conversationId, line } = document;
      const entry = line === '' ? null : toEntry(document);
      const found = entry === null ? { words: [] } : { words: lineWords(entry), at: entry.at };
      return { updateOne: { filter: { _id, conversationId, line }, update: { $set: found } } };
    });
    await reach(() => lines.bulkWrite(writes, { ordered: false }));
  }
}
