import type { IncomingMessage } from 'node:http';
import { isLoopback } from '../../config/loopback.ts';

const proxied =
  /^(forwarded|via|(x-real|x-client|true-client|cf-connecting)-ip|x-forwarded(-.*)?|x-original-.*|x-envoy-.*)$/;

/**
 * Whether a request was made on this machine, for this machine. A proxy in front, or a page that got its own name to mean
 * 127.0.0.1, would otherwise open the unsigned endpoint to the world.
 */
export function isLocalRequest({ socket, headers }: IncomingMessage): boolean {
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  return (
    isLoopback(socket.remoteAddress ?? '') &&
    isLoopback(host) &&
    !Object.keys(headers).some((name) => proxied.test(name))
  );
}
