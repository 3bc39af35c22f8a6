import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { createSocketCaps } from './socketCaps.ts';
import type { OriginCheck } from './allowedOrigins.ts';
import type { CheckedPass, Passes } from './pass.ts';
import { readStreamAddress, type StreamAddress } from './streamAddress.ts';
import { readWatermark, type Watermark } from './watermark.ts';
import type { WebsiteLimits } from './websiteDependencies.ts';

/** Takes over a connection that asks to become a stream. `false` when it is not ours: nothing was done then. */
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

interface StreamDependencies {
  readonly passes: Passes;
  readonly allowed: OriginCheck;
  readonly limits: WebsiteLimits;
  readonly clientAddress: (request: IncomingMessage) => string;
  readonly clock: () => Date;
  readonly open: (socket: WebSocket, pass: CheckedPass, watermark: Watermark) => void;
}

/** A client sends nothing but empty frames; more than this in one closes the socket. Bytes. */
const maxPayload = 64 * 1024;

/**
 * Streams of Direct Line. The token in the address lives a minute and opens one socket in this process. A browser's page
 * must be of an allowed origin; a client that is no browser has none.
 */
export function createStreamUpgrade(deps: StreamDependencies): UpgradeHandler {
  const server = new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false });
  server.on('wsClientError', (_error, socket) => refuse(socket, '400 Bad Request'));
  const caps = createSocketCaps(deps.limits);
  const used = new Map<string, number>();

  const isUsed = ({ serial, endsAt }: CheckedPass): boolean => {
    const now = deps.clock().getTime();
    for (const [each, end] of used) if (end < now) used.delete(each);
    const known = used.has(serial);
    used.set(serial, endsAt);
    return known;
  };
  const admit = async (request: IncomingMessage, address: StreamAddress): Promise<CheckedPass | null> => {
    const { origin } = request.headers;
    if (origin !== undefined && !deps.allowed(origin)) return null;
    const pass = await deps.passes.check(address.token, 'stream');
    if (pass === 'expired' || pass === 'refused' || pass.conversation !== address.conversation) return null;
    return isUsed(pass) ? null : pass;
  };

  return (request, socket, head) => {
    const address = readStreamAddress(request.url);
    if (!address) return false;
    socket.on('error', () => socket.destroy());
    const leave = caps.enter(deps.clientAddress(request));
    if (!leave) {
      refuse(socket, '503 Service Unavailable');
      return true;
    }
    socket.once('close', leave);
    void admit(request, address).then((pass) => {
      if (!pass) refuse(socket, '403 Forbidden');
      else
        server.handleUpgrade(request, socket, head, (opened) => {
          opened.on('error', () => opened.terminate());
          opened.on('message', (data: Buffer) => data.length > 0 && opened.close(1008));
          deps.open(opened, pass, readWatermark(address.watermark));
        });
    });
    return true;
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}
