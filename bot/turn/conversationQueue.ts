/** Runs the work of one conversation in the order it came, one at a time; different conversations do not wait for each other. */
export interface ConversationQueue {
  /** Resolves with the work's result; `null` when too many wait in this conversation already. Never rejects by itself. */
  run<T>(conversationId: string, work: () => Promise<T>): Promise<T | null>;
  /** Resolves when nothing is running or waiting. */
  idle(): Promise<void>;
  /** How many wait or run, over all conversations. */
  size(): number;
}

/** A queue that lets at most `limit` pieces of work wait in each conversation. */
export function createConversationQueue(limit: number): ConversationQueue {
  const waiting = new Map<string, { count: number; last: Promise<unknown> }>();
  let total = 0;
  const leave = (id: string) => {
    total -= 1;
    const line = waiting.get(id);
    if (line && --line.count === 0) waiting.delete(id);
  };
  const run = <T>(id: string, work: () => Promise<T>): Promise<T | null> => {
    const line = waiting.get(id) ?? { count: 0, last: Promise.resolve() };
    if (line.count >= limit) return Promise.resolve(null);
    line.count += 1;
    total += 1;
    waiting.set(id, line);
    const result = line.last.then(work).finally(() => leave(id));
    line.last = result.catch(() => undefined);
    return result;
  };
  const idle = async () => {
    while (waiting.size > 0) await Promise.all([...waiting.values()].map(({ last }) => last));
  };
  return { run, idle, size: () => total };
}
