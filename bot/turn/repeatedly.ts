/** How far apart a piece of work is done, milliseconds: `every`, and at random up to `jitter` more. */
export interface Pace {
  readonly every: number;
  readonly jitter: number;
}

/**
 * Does the work again and again, each time a while after it was done, until it is ended; the random part keeps several processes from
 * doing it at the same moment. The work is told to stop when it is under way then. `failed` hears what it was rejected with.
 */
export function repeatedly(
  { every, jitter }: Pace,
  work: (stop: AbortSignal) => Promise<unknown>,
  failed: (cause: unknown) => void,
): () => void {
  const ending = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    if (!ending.signal.aborted) timer = setTimeout(() => void run(), every + Math.random() * jitter).unref();
  };
  const run = async () => {
    await work(ending.signal).catch(failed);
    wait();
  };
  wait();
  return () => {
    ending.abort();
    clearTimeout(timer);
  };
}
