import { setTimeout as rest } from 'node:timers/promises';

/** Does the work in its turn; `null` at once, with nothing done, when too many are waiting. What the work throws is passed on. */
export type DrawingQueue = <Result>(work: () => Result) => Promise<Result> | null;

/**
 * One queue for a whole process. Drawing holds up everything else in it, so it is done one at a time with a rest (milliseconds)
 * after each: with 50 the residents' turns keep three quarters of the time, and the last of 20 waits little more than a second.
 */
export function createDrawingQueue(mostWaiting = 20, restAfterEach = 50): DrawingQueue {
  let waiting = 0;
  let free: Promise<unknown> = Promise.resolve();
  return (work) => {
    if (waiting >= mostWaiting) return null;
    waiting += 1;
    const done = free.then(() => {
      waiting -= 1;
      return work();
    });
    const rested = () => rest(restAfterEach, undefined, { ref: false });
    free = done.then(rested, rested);
    return done;
  };
}
