import type { IncomingMessage } from 'node:http';

/** The parameters after the question mark of a request's address. */
export function queryOf({ url }: Pick<IncomingMessage, 'url'>): URLSearchParams {
  return new URLSearchParams(/\?([^#]*)/.exec(url ?? '')?.[1] ?? '');
}
