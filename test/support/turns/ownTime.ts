/** Milliseconds of a tick. */
const tick = 50;

/** What came of some work. */
interface Timed<T> {
  readonly result: T;
  /** How long it took, in milliseconds of the process itself. */
  readonly milliseconds: number;
}

/** Times work in ticks of this process's own timer, of which there are fewer while a busy machine has no time for it. */
export async function inOwnTime<T>(work: Promise<T>): Promise<Timed<T>> {
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), tick);
  try {
    const result = await work;
    return { result, milliseconds: ticks * tick };
  } finally {
    clearInterval(timer);
  }
}
