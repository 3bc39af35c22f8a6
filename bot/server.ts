import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { createServer as createRouter, type Response } from 'restify';
import type { Log } from './log.ts';
import { createFront } from './server/createFront.ts';
import { createOpenSockets } from './server/openSockets.ts';
import { registerHealth } from './server/registerHealth.ts';
import { runHandler } from './server/runHandler.ts';

/** The named parts of a route's path, decoded. */
export type PathParts = Readonly<Record<string, string | undefined>>;

/** Answers a request. What it throws is logged without its message and answered with a bare 500. */
export type Handler = (request: IncomingMessage, response: ServerResponse, parts: PathParts) => Promise<void>;

/** Takes over a connection that asks for another protocol; `false` if it is not meant. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

/** The methods a route can have. */
export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';

/** The service's one HTTP server, behind its guards. */
export interface GuideServer {
  /** Routes such as `/conversations/:id`. Bodies are not read: a handler takes `readJson` or `readForm`. */
  route(method: Method, path: string, handler: Handler): void;
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
  /** How long a client may take over its headers, in milliseconds; 10 seconds when not given. */
  readonly headersTimeout?: number;
}

const methods = {
  GET: 'get',
  HEAD: 'head',
  POST: 'post',
  PUT: 'put',
  PATCH: 'patch',
  DELETE: 'del',
  OPTIONS: 'opts',
} as const;

/**
 * The server, with `/live` and `/ready`. Our own node:http server stands in front and restify only routes: it sees no
 * request that the guards refuse.
 */
export function createServer(deps: ServerDependencies): GuideServer {
  const router = createRouter({ name: '' });
  const open = createOpenSockets();
  const upgrades: UpgradeHandler[] = [];
  const front = createFront(deps, open, upgrades, (request, response) => {
    router.server.emit('request', request, response);
  });
  router.on('restifyError', (_request, response: Response, error: unknown, done: () => void) => {
    response.send(statusOf(error));
    done();
  });
  const server: GuideServer = {
    route(method, path, handler) {
      router[methods[method]](path, runHandler(deps.log, path, handler));
    },
    onUpgrade: (handler) => void upgrades.push(handler),
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        front.once('error', reject);
        front.listen(port, host, () => resolve((front.address() as AddressInfo).port));
      }),
    stop: (graceMilliseconds) => open.stop(front, graceMilliseconds),
  };
  registerHealth(server, deps.ready);
  return server;
}

/** restify's own errors say 404 or 405; anything else is a fault of ours. */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  return typeof status === 'number' ? status : 500;
}
