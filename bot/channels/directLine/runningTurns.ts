/** Which conversations have a turn running in this process. */
export interface RunningTurns {
  has(conversationId: string): boolean;
  during<T>(conversationId: string, work: () => Promise<T>): Promise<T>;
}

/** Counts turns by conversation. */
export function createRunningTurns(): RunningTurns {
  const running = new Map<string, number>();
  const count = (id: string, change: 1 | -1): void => {
    const left = (running.get(id) ?? 0) + change;
    if (left > 0) running.set(id, left);
    else running.delete(id);
  };
  return {
    has: (id) => running.has(id),
    during: async (id, work) => {
      count(id, 1);
      try {
        return await work();
      } finally {
        count(id, -1);
      }
    },
  };
}
