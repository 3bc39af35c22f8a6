import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OriginCheck } from './allowedOrigins.ts';

/** The headers that botframework-directlinejs sends. */
const requestHeaders = 'authorization, content-type, x-ms-bot-agent, x-requested-with';

/**
 * Lets the page of an allowed origin read the answer; without credentials, since tokens travel in a header. `false` when
 * the request comes from a page that is not allowed.
 */
export function allowOrigin(
  allowed: OriginCheck,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  const { origin } = request.headers;
  response.setHeader('Vary', 'Origin');
  if (origin === undefined) return true;
  if (!allowed(origin)) return false;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Access-Control-Expose-Headers', 'retry-after');
  return true;
}

/** Answers a browser's question what a page may send; to a page that is not allowed, with nothing. */
export function answerPreflight(
  allowed: OriginCheck,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const headers = {
    'Access-Control-Allow-Headers': requestHeaders,
    'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
    'Access-Control-Max-Age': '600',
  };
  response.writeHead(204, allowOrigin(allowed, request, response) ? headers : {});
  response.end();
}
