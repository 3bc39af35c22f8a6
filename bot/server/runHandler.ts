import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from '../guards/refuse.ts';
import type { Log } from '../log.ts';
import { inRequest } from '../log/requestContext.ts';
import type { Handler, PathParts } from '../server.ts';

/** A handler that never rejects, never leaves a request without an answer, and gives every request an id. */
export function runHandler(log: Log, route: string, handler: Handler) {
  return async (
    request: IncomingMessage & { params?: PathParts },
    response: ServerResponse,
  ): Promise<void> => {
    const requestId = randomUUID();
    const begun = performance.now();
    response.setHeader('X-Request-Id', requestId);
    await inRequest(requestId, async () => {
      const about = { route, method: request.method };
      try {
        await handler(request, response, request.params ?? {});
        if (!response.headersSent && !response.destroyed) throw new Error('The handler gave no answer');
      } catch (cause) {
        if (request.destroyed && !request.complete) log.debug('request.brokenOff', about);
        else log.error('request.failed', { ...about, cause });
        if (response.headersSent) response.destroy();
        else refuse(response, 500);
      }
      const milliseconds = Math.round(performance.now() - begun);
      log.debug('request.served', { ...about, status: response.statusCode, milliseconds });
    });
  };
}
