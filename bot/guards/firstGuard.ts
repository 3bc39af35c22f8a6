import type { IncomingMessage } from 'node:http';

/** The largest body of any request, in bytes. */
export const largestBody = 256 * 1024;

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const hostShape = /^([\w.-]+|\[[\da-fA-F:.]+\])(:\d{1,5})?$/;

/**
 * The status to refuse a request with before anything else looks at it, or `null`. A Host header or target that makes no
 * address would otherwise end the process in restify 12's router (restify/node-restify#2011).
 */
export function firstGuard(request: IncomingMessage): number | null {
  const { method = '', url = '', headers } = request;
  if (!methods.has(method)) return 405;
  if (!hostShape.test(headers.host ?? '') || !url.startsWith('/')) return 400;
  if (!URL.canParse(`http://${headers.host ?? ''}${url}`)) return 400;
  if (headers['content-encoding'] !== undefined) return 415;
  return Number(headers['content-length'] ?? 0) > largestBody ? 413 : null;
}
