import type { MongoConnection } from './connection.ts';

/** How many conversations are looked up at once. */
const batch = 100;

/**
 * `Store.sweep`. Lines go before their conversation, up to the sequence that was seen: whoever comes back meanwhile keeps
 * what is new, and a sweep that was cut off is finished by the next.
 */
export async function sweepConversations(connection: MongoConnection, before: string): Promise<number> {
  const { conversations, lines, reach } = connection;
  // A conversation without a reminder has no such field.
  const tooOld = { lastActivityAt: { $lt: before }, nextReminderAt: { $not: { $gte: before } } };
  let swept = 0;
  for (;;) {
    const old = await reach(() =>
      conversations
        .find(tooOld, { projection: { version: 1, lastSequence: 1 } })
        .limit(batch)
        .toArray(),
    );
    if (old.length === 0) return swept;
    for (const { _id, version, lastSequence } of old) {
      await reach(() => lines.deleteMany({ conversationId: _id, sequence: { $lte: lastSequence } }));
      swept += (await reach(() => conversations.deleteOne({ _id, version }))).deletedCount;
    }
  }
}
