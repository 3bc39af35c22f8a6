import { StoreUnavailable } from '../store/store.ts';

/** The promise's result, or `StoreUnavailable` when it takes longer. What was begun goes on; its late failure is silent. */
export async function withDeadline<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  promise.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new StoreUnavailable('The database did not answer in time')),
      milliseconds,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
