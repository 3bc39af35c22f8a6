import type { ServerResponse } from 'node:http';

/** Answers with a status and nothing else; who was too slow (408) also loses the connection. `retryAfter` is in seconds. Does nothing when the answer has begun. */
export function refuse(response: ServerResponse, status: number, retryAfter?: number): void {
  if (response.headersSent || response.destroyed) return;
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
  if (status === 408) response.shouldKeepAlive = false;
  response.writeHead(status, { 'Content-Length': '0' });
  response.end();
}
