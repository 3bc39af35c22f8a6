import type { Store } from '../store/store.ts';
import type { Turns } from './createTurns.ts';
import { repeatedly } from './repeatedly.ts';
import type { TurnLog } from './turnLog.ts';

/** How often the outbox is looked after, private answers are forgotten, silent staff are replaced, and old conversations go. Milliseconds. */
const every = { pending: 5_000, goingOn: 15_000, forgetting: 60_000, retention: 3_600_000 };
/** How often reminders that are due are looked for. */
const reminding = { every: 20_000, jitter: 10_000 };
const day = 24 * 3_600_000;

interface HousekeepingDependencies {
  readonly turns: Pick<Turns, 'sweep' | 'remind' | 'forget' | 'goOn'>;
  readonly store: Pick<Store, 'sweep' | 'sweepNotes'>;
  readonly log: TurnLog;
  readonly clock: () => Date;
  /** Days after the last activity until a conversation goes. */
  readonly retentionDays: number;
}

/** Delivers what was left lying, reminds, and removes what is too old, for as long as the service runs. Gives what ends it. */
export function startHousekeeping({
  turns,
  store,
  log,
  clock,
  retentionDays,
}: HousekeepingDependencies): () => void {
  const quietly = (name: string, work: () => Promise<unknown>) => () =>
    void work().catch((cause: unknown) => log.warn(`housekeeping.${name}`, { cause }));
  const tooOld = () => new Date(clock().getTime() - retentionDays * day).toISOString();
  const pending = setInterval(
    quietly('pending', () => turns.sweep()),
    every.pending,
  ).unref();
  const forgetting = setInterval(
    quietly('forgetting', () => turns.forget()),
    every.forgetting,
  ).unref();
  const goingOn = setInterval(
    quietly('goingOn', () => turns.goOn()),
    every.goingOn,
  ).unref();
  const retention = setInterval(
    quietly('retention', () => store.sweep(tooOld())),
    every.retention,
  ).unref();
  const notes = setInterval(
    quietly('notes', () => store.sweepNotes(clock().toISOString())),
    every.retention,
  ).unref();
  const stopReminding = repeatedly(
    reminding,
    (stop) => turns.remind(stop),
    (cause) => log.warn('housekeeping.reminders', { cause }),
  );
  return () => {
    stopReminding();
    clearInterval(pending);
    clearInterval(forgetting);
    clearInterval(goingOn);
    clearInterval(retention);
    clearInterval(notes);
  };
}
