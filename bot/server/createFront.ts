import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { clientAddress } from '../guards/clientAddress.ts';
import { firstGuard } from '../guards/firstGuard.ts';
import { refuse } from '../guards/refuse.ts';
import { setSecurityHeaders } from '../guards/securityHeaders.ts';
import { nameRequest } from '../log/requestContext.ts';
import type { ServerDependencies, UpgradeHandler } from '../server.ts';
import type { OpenSockets } from './openSockets.ts';

/** Requests under way at once, unless the dependencies say otherwise. */
const mostInFlight = 500;
/** The same of one client. */
const mostPerAddress = 50;
/** Milliseconds. */
const headersTimeout = 10_000;
/** How long nothing may move: a client that does not read its answer would otherwise hold a place for ever. Milliseconds. */
const idleTimeout = 30_000;
/** The same once the answer is sent and the request's body is still not all there. Milliseconds. */
const unreadTimeout = 1000;
/** How long a connection stays open for another request. Milliseconds. */
const keepAliveTimeout = 65_000;

/**
 * What is answered without a look at its body is answered before the body is taken off the wire, though it is mostly there. The short time
 * must not stay: after a moment in which this process could do nothing else it would end connections with the next request in them.
 */
function dropUnlessComplete(request: IncomingMessage): void {
  request.socket.setTimeout(unreadTimeout);
  request.once('end', () => request.socket.setTimeout(keepAliveTimeout));
}

/** The node:http server that takes every connection and passes on what the guards let through. */
export function createFront(
  deps: ServerDependencies,
  open: OpenSockets,
  upgrades: readonly UpgradeHandler[],
  pass: (request: IncomingMessage, response: ServerResponse) => void,
): Server {
  const take = takingRequests(deps, open, pass);
  const front = createServer({
    connectionsCheckingInterval: 1000,
    headersTimeout: deps.headersTimeout ?? headersTimeout,
    requestTimeout: 20_000,
    keepAliveTimeout,
    maxHeaderSize: 16 * 1024,
  });
  front.setTimeout(deps.idleTimeout ?? idleTimeout);
  front.on('request', (request, response) => take(request, response));
  // Node would ask for the body of a request that is refused, and answer any other expectation past the guards.
  front.on('checkContinue', (request, response) => take(request, response, () => response.writeContinue()));
  front.on('checkExpectation', (request, response) => take(request, response, undefined, 417));
  front.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    open.trackUpgraded(socket);
    const allowed = !open.stopping && firstGuard(request) === null;
    if (!allowed || !taken(request, socket, head)) socket.destroy();
  });
  return front;

  function taken(...upgrade: Parameters<UpgradeHandler>): boolean {
    try {
      return upgrades.some((take) => take(...upgrade));
    } catch (cause) {
      deps.log.error('upgrade.failed', { cause });
      return false;
    }
  }
}

/** Takes a request in: `goAhead` asks for its body once it is let through, `unmet` is the status to refuse it with in any case. */
type Take = (
  request: IncomingMessage,
  response: ServerResponse,
  goAhead?: () => void,
  unmet?: number | null,
) => void;

function takingRequests(
  deps: ServerDependencies,
  open: OpenSockets,
  pass: (request: IncomingMessage, response: ServerResponse) => void,
): Take {
  function overload(request: IncomingMessage, address: string): number | null {
    if (request.url === '/live') return null;
    const full = open.requests() >= (deps.mostInFlight ?? mostInFlight);
    return full || open.requestsOf(address) >= (deps.mostPerAddress ?? mostPerAddress) ? 503 : null;
  }
  return (request, response, goAhead = () => undefined, unmet = null) => {
    const address = deps.clientAddress?.(request) ?? clientAddress(request, 0);
    const status = open.stopping ? 503 : (firstGuard(request) ?? unmet ?? overload(request, address));
    open.track(response, address);
    response.once('finish', () => {
      if (!request.complete) dropUnlessComplete(request);
    });
    setSecurityHeaders(response, deps.secure);
    const requestId = randomUUID();
    response.setHeader('X-Request-Id', requestId);
    nameRequest(request, requestId);
    if (status !== null) {
      refuse(response, status, status === 503 ? 1 : undefined);
      return;
    }
    goAhead();
    // Whoever asks for the headers alone gets those of GET; Node leaves the body out by itself.
    if (request.method === 'HEAD') request.method = 'GET';
    pass(request, response);
  };
}
