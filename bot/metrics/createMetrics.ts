import type { Server } from 'restify';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Turns } from '../turn/createTurns.ts';
import { createMeters } from './createMeters.ts';
import { registerMetrics } from './registerMetrics.ts';
import { watchLog } from './watchLog.ts';
import { watchStore } from './watchStore.ts';
import { watchTurns } from './watchTurns.ts';

/** What is counted of the service: each part is given back with a meter in front, or as it was when nothing is counted. */
export interface Metrics<S extends Pick<WatchedParts, 'store' | 'log'>> {
  /** Store and log, watched, and what else was given. */
  readonly watched: S;
  turns(turns: Turns): Turns;
  /** Opens `/metrics`. */
  register(router: Server): void;
}

/** What is watched from the start. */
interface WatchedParts {
  readonly store: Store;
  readonly log: Log;
  readonly clock: () => Date;
}

/** Without a token nothing is counted, and `/metrics` is not there. */
export function createMetrics<S extends WatchedParts>(token: string | null, given: S): Metrics<S> {
  if (token === null) return { watched: given, turns: (turns) => turns, register: () => undefined };
  const { store, log, clock } = given;
  const meters = createMeters();
  return {
    watched: { ...given, store: watchStore(store, meters), log: watchLog(log, meters) },
    turns: (turns) => watchTurns(turns, meters),
    register: (router) => registerMetrics(router, { meters, store, token, clock }),
  };
}
