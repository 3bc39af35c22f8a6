import { createServer, type Request, type Response, type Route, type Server } from 'restify';
import type { Log } from '../log.ts';
import { requestIdOf } from '../log/requestContext.ts';

/** restify as a router that tells a client nothing of an error but its status, and the log nothing of its message. */
export function createRouter(log: Log): Server {
  const router = createServer({
    name: '',
    formatters: {
      'application/json': (request, _response, body: unknown) => {
        if (!(body instanceof Error)) return JSON.stringify(body);
        log.error('request.unanswered', about(request));
        return '';
      },
    },
  });
  router.on('restifyError', (request: Request, response: Response, cause: unknown, done: () => void) => {
    const status = routingStatus(cause);
    if (request.destroyed && !request.complete) log.debug('request.brokenOff');
    else if (status === 500) log.error('request.failed', { ...about(request), cause });
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.send(status);
    done();
  });
  router.on('after', (request: Request, response: Response) => {
    const milliseconds = Date.now() - request.time();
    log.debug('request.served', { ...about(request), status: response.statusCode, milliseconds });
  });
  return router;
}

function about(request: Request): { method?: string; route?: string; requestId?: string | undefined } {
  const route = request.getRoute() as Route | undefined;
  return {
    requestId: requestIdOf(request),
    ...(request.method ? { method: request.method } : {}),
    ...(route ? { route: String(route.spec.path) } : {}),
  };
}

/** restify itself finds that there is no such route or method; any other error is a fault of ours, whatever it says of itself. */
function routingStatus(cause: unknown): 404 | 405 | 500 {
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'ResourceNotFoundError') return 404;
  return name === 'MethodNotAllowedError' ? 405 : 500;
}
