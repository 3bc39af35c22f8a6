import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Server } from 'restify';
import type { Log } from './log.ts';
import { createFront } from './server/createFront.ts';
import { createOpenSockets } from './server/openSockets.ts';
import { createRouter } from './server/createRouter.ts';
import { registerHealth } from './server/registerHealth.ts';

/** Takes over a connection that asks for another protocol; `false` if it is not meant. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

/** The service's one HTTP server, behind its guards. */
export interface GuideServer {
  /**
   * Where routes are registered; handlers are async functions of request and response. What they throw is logged without
   * its message and answered with a bare 500. Bodies are not read: a handler takes `readJson` or `readForm`.
   */
  readonly router: Server;
  /** Handlers are asked in order; a connection that nobody takes is closed. */
  onUpgrade(handler: UpgradeHandler): void;
  /** Resolves with the port; port 0 takes a free one. */
  listen(port: number, host: string): Promise<number>;
  /** Takes no more requests, lets those under way finish for so many milliseconds, then closes everything. */
  stop(graceMilliseconds: number): Promise<void>;
}

/** What the server needs. */
export interface ServerDependencies {
  readonly log: Log;
  /** Resolves when the store answers: whether `/ready` says so. */
  readonly ready: () => Promise<void>;
  /** Browsers reach us over https. */
  readonly secure: boolean;
  /** Requests under way at once, 500 when not given; one more is told to come back. */
  readonly mostInFlight?: number;
  /** The same of one client, 50 when not given. */
  readonly mostPerAddress?: number;
  /** Who sent a request, for counting; whoever opened the connection when not given. */
  readonly clientAddress?: (request: IncomingMessage) => string;
  /** How long a client may take over its headers, in milliseconds; 10 seconds when not given. */
  readonly headersTimeout?: number;
  /** How long nothing may move on a connection with a request under way, in milliseconds; 30 seconds when not given. */
  readonly idleTimeout?: number;
}

/**
 * The server, with `/live` and `/ready`. Our own node:http server stands in front and restify only routes: it sees no
 * request that the guards refuse.
 */
export function createServer(deps: ServerDependencies): GuideServer {
  const router = createRouter(deps.log);
  const open = createOpenSockets();
  const upgrades: UpgradeHandler[] = [];
  const front = createFront(deps, open, upgrades, (request, response) => {
    router.server.emit('request', request, response);
  });
  registerHealth(router, deps.ready);
  return {
    router,
    onUpgrade: (handler) => void upgrades.push(handler),
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        front.once('error', reject);
        front.listen(port, host, () => resolve((front.address() as AddressInfo).port));
      }),
    stop: (graceMilliseconds) => open.stop(front, graceMilliseconds),
  };
}
