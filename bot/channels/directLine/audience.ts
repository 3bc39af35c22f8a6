import type { WebSocket } from 'ws';
import type { Entry } from '../../store/store.ts';
import { StoreUnavailable } from '../../store/store.ts';
import type { TurnLog } from '../../turn/turnLog.ts';
import { conversationIdOf } from './conversationIdOf.ts';
import { startHeartbeat } from './heartbeat.ts';
import type { PassingLine } from './passingLines.ts';
import type { ReadableStore } from './savedLines.ts';
import type { Viewer } from './viewer.ts';

/** Everyone who has a socket open, by conversation. */
export interface Audience {
  join(viewer: Viewer): void;
  /** `conversationId` as the store has it, here and below. */
  offer(conversationId: string, entries: readonly Entry[]): void;
  offerPassing(conversationId: string, lines: readonly PassingLine[]): void;
  wake(conversationId: string): void;
  /** How many sockets are open. */
  size(): number;
  /** Closes every socket; clients come back by themselves. Resolves when all are closed. */
  close(): Promise<void>;
}

/** How often the store is asked what other processes have added. Milliseconds. */
const lookEvery = 1000;
/** Ids in one question to the store. */
const mostIds = 500;
/** The close code that says a service restarts. */
const restarting = 1012;
/** How long a client may take to close. Milliseconds. */
const patience = 1000;

/** Keeps the open sockets, looks after those that died, and asks the store once a second for what others added. */
export function createAudience(store: Pick<ReadableStore, 'heads'>, log: Pick<TurnLog, 'warn'>): Audience {
  const viewers = new Map<string, Set<Viewer>>();
  const sockets = new Set<WebSocket>();
  const heartbeat = startHeartbeat(sockets);
  let looking = false;

  const forEach = (id: string, tell: (viewer: Viewer) => void): void => viewers.get(id)?.forEach(tell);
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      const ids = [...viewers.keys()];
      for (let from = 0; from < ids.length; from += mostIds) {
        const heads = await store.heads(ids.slice(from, from + mostIds));
        for (const [id, head] of heads) forEach(id, (viewer) => head > viewer.reached() && viewer.wake());
      }
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable)) log.warn('website.lookFailed', { cause });
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => void look(), lookEvery).unref();

  return {
    join: (viewer) => {
      const id = conversationIdOf(viewer.pass);
      const together = viewers.get(id) ?? new Set();
      viewers.set(id, together.add(viewer));
      sockets.add(viewer.socket);
      viewer.socket.once('close', () => {
        sockets.delete(viewer.socket);
        together.delete(viewer);
        if (together.size === 0 && viewers.get(id) === together) viewers.delete(id);
      });
      viewer.wake();
    },
    offer: (id, entries) => forEach(id, (viewer) => viewer.offer(entries)),
    offerPassing: (id, lines) => forEach(id, (viewer) => viewer.offerPassing(lines)),
    wake: (id) => forEach(id, (viewer) => viewer.wake()),
    size: () => sockets.size,
    close: async () => {
      clearInterval(timer);
      clearInterval(heartbeat);
      await Promise.all([...sockets].map(closeSocket));
    },
  };
}

function closeSocket(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => socket.terminate(), patience);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(restarting, 'restarting');
  });
}
