import type { ServerResponse } from 'node:http';

/** Answers with a status and nothing else. `retryAfter` is in seconds. Does nothing when the answer has begun. */
export function refuse(response: ServerResponse, status: number, retryAfter?: number): void {
  if (response.headersSent || response.destroyed) return;
  if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
  response.writeHead(status, { 'Content-Length': '0' });
  response.end();
}
