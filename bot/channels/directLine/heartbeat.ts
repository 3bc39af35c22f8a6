import type { WebSocket } from 'ws';

/** How often a sign of life is asked for; a socket that gave none since the last time is cut. Milliseconds. */
const beat = 30_000;

/** Keeps asking the sockets of a set, which may change, for signs of life. Ends with `clearInterval`. */
export function startHeartbeat(sockets: ReadonlySet<WebSocket>, every = beat): NodeJS.Timeout {
  const waiting = new WeakSet<WebSocket>();
  return setInterval(() => {
    for (const socket of sockets) {
      if (waiting.has(socket)) socket.terminate();
      waiting.add(socket);
      socket.once('pong', () => waiting.delete(socket));
      socket.ping();
    }
  }, every).unref();
}
