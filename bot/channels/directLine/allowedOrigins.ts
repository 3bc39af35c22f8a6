import { isLoopback } from '../../config/loopback.ts';

/** Says whether a page of this origin may talk to us. */
export type OriginCheck = (origin: string | undefined) => boolean;

/**
 * Allows our own origin and the listed ones. On one's own machine `localhost` and `127.0.0.1` count as the same place.
 * A request without an origin is not allowed.
 */
export function createOriginCheck(publicUrl: URL, allowed: readonly string[]): OriginCheck {
  const origins = new Set([publicUrl.origin, ...allowed]);
  const local = isLoopback(publicUrl.hostname);
  return (origin) => {
    if (origin === undefined || !URL.canParse(origin)) return false;
    if (origins.has(origin)) return true;
    const url = new URL(origin);
    return local && isLoopback(url.hostname) && url.port === publicUrl.port;
  };
}
