import { StoreUnavailable } from './store.ts';

/** How long a store waits for its database before it gives up, in milliseconds. A resident gets an answer within 3 s. */
export const databaseDeadline = 2000;

/** The work's result, or `StoreUnavailable` when it takes longer than the deadline. The work itself goes on unheard. */
export async function withinDeadline<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new StoreUnavailable(`The database did not answer within ${databaseDeadline} ms.`));
    }, databaseDeadline);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
