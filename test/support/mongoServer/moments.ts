import { Timestamp, type Document } from 'bson';
import { Documents } from './documents.ts';
import { ServerError } from './serverError.ts';

/** Reads with the read concern `snapshot`: all that name the same time see the same moment. */
export class Moments {
  /** A server before 5.0 has none. */
  offered = true;
  readonly #kept = new Map<string, ReadonlyMap<string, Documents>>();
  readonly #now: () => ReadonlyMap<string, Documents>;

  constructor(now: () => ReadonlyMap<string, Documents>) {
    this.#now = now;
  }

  /** The collection that a find reads as of its moment; `null` for a find that reads what is there now. */
  of(command: Document): { readonly time: Timestamp; readonly documents: Documents } | null {
    const concern = command['readConcern'] as { level?: string; atClusterTime?: Timestamp } | undefined;
    if (concern?.level !== 'snapshot') return null;
    if (!this.offered) throw new ServerError(246, 'SnapshotUnavailable', 'no snapshots here');
    const time = concern.atClusterTime ?? new Timestamp({ t: this.#kept.size + 1, i: 1 });
    const key = time.toBigInt().toString();
    if (concern.atClusterTime === undefined)
      this.#kept.set(key, new Map([...this.#now()].map(([place, documents]) => [place, documents.frozen()])));
    const moment = this.#kept.get(key);
    if (moment === undefined) throw new ServerError(239, 'SnapshotTooOld', 'that time is over');
    const place = `${String(command['$db'])}.${String(command['find'])}`;
    return { time, documents: moment.get(place) ?? new Documents() };
  }
}
