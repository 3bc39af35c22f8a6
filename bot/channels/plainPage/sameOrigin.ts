import type { IncomingMessage } from 'node:http';
import type { OriginCheck } from '../directLine/allowedOrigins.ts';

/**
 * Whether a form was sent from a page of our own. Every browser in use sends at least one of the three headers; a request
 * without any is refused. `ours` must allow no origin but our own.
 */
export function isFromOurPage({ headers }: IncomingMessage, ours: OriginCheck): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const from = headers.origin ?? headers.referer;
  return from !== undefined && URL.canParse(from) && ours(new URL(from).origin);
}
