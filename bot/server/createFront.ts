import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { firstGuard } from '../guards/firstGuard.ts';
import { refuse } from '../guards/refuse.ts';
import { setSecurityHeaders } from '../guards/securityHeaders.ts';
import { inRequest } from '../log/requestContext.ts';
import type { ServerDependencies, UpgradeHandler } from '../server.ts';
import type { OpenSockets } from './openSockets.ts';

/** Requests under way at once, unless the dependencies say otherwise. */
const mostInFlight = 500;
/** Milliseconds. */
const headersTimeout = 10_000;

/** The node:http server that takes every connection and passes on what the guards let through. */
export function createFront(
  deps: ServerDependencies,
  open: OpenSockets,
  upgrades: readonly UpgradeHandler[],
  pass: (request: IncomingMessage, response: ServerResponse) => void,
): Server {
  const front = createServer({
    connectionsCheckingInterval: 1000,
    headersTimeout: deps.headersTimeout ?? headersTimeout,
    requestTimeout: 20_000,
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16 * 1024,
  });
  front.on('request', (request, response) => {
    const status = open.stopping ? 503 : (firstGuard(request) ?? overload(request));
    open.track(response);
    setSecurityHeaders(response, deps.secure);
    const requestId = randomUUID();
    response.setHeader('X-Request-Id', requestId);
    if (status === null) inRequest(requestId, () => pass(request, response));
    else refuse(response, status, status === 503 ? 1 : undefined);
  });
  front.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    open.trackUpgraded(socket);
    const allowed = !open.stopping && firstGuard(request) === null;
    if (!allowed || !taken(request, socket, head)) socket.destroy();
  });
  return front;

  function overload(request: IncomingMessage): number | null {
    return open.requests() >= (deps.mostInFlight ?? mostInFlight) && request.url !== '/live' ? 503 : null;
  }
  function taken(...upgrade: Parameters<UpgradeHandler>): boolean {
    try {
      return upgrades.some((take) => take(...upgrade));
    } catch (cause) {
      deps.log.error('upgrade.failed', { cause });
      return false;
    }
  }
}
