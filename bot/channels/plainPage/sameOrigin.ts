import type { IncomingMessage } from 'node:http';
import type { OriginCheck } from '../directLine/allowedOrigins.ts';

/**
 * Whether a form was sent from a page of our own. Every browser in use sends at least one of the three headers; a request
 * without any is refused, and one of which they say different things. `ours` must allow no origin but our own.
 */
export function isFromOurPage({ headers }: IncomingMessage, ours: OriginCheck): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const from = headers.origin ?? (site === undefined ? headers.referer : undefined);
  if (from === undefined) return site !== undefined;
  return URL.canParse(from) && ours(new URL(from).origin);
}
