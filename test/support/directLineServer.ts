import restify from 'restify';
import type { Inbound } from '../../dialogs/inbound.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { registerDirectLine, type DirectLine } from '../../bot/channels/directLine/registerDirectLine.ts';
import { usualLimits, type WebsiteLimits } from '../../bot/channels/directLine/websiteDependencies.ts';
import { createDirectLineStore, type DirectLineStore } from './directLineStore.ts';
import { createDirectLineTurns, type DirectLineTurns } from './directLineTurns.ts';

/** A real server on a free port of this machine, with the website channel on fakes of the store and the turns. */
export interface DirectLineServer {
  readonly origin: string;
  readonly server: restify.Server;
  readonly channel: DirectLine;
  readonly store: DirectLineStore;
  readonly turns: DirectLineTurns;
  /** The clock; tests move it by setting it. */
  now: Date;
  readonly logged: string[];
  close(): Promise<void>;
}

/** What a test can ask for. */
export interface DirectLineServerOptions {
  readonly limits?: Partial<WebsiteLimits>;
  readonly allowedOrigins?: readonly string[];
  readonly answer?: (inbound: Inbound) => readonly Reply[];
  /** A store to share with another server, as two processes do. */
  readonly store?: DirectLineStore;
}

/** The key of every test's tokens. */
export const testKey = new TextEncoder().encode('test-key-test-key-test-key-test-key');

/** Starts a server; `close` it when done. */
export async function startDirectLine(options: DirectLineServerOptions = {}): Promise<DirectLineServer> {
  const server = restify.createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${server.address().port}`;
  const store = options.store ?? createDirectLineStore();
  const turns = createDirectLineTurns(store, options.answer);
  const logged: string[] = [];
  const log = (event: string): void => void logged.push(event);
  const channel = registerDirectLine(server, {
    handle: (inbound, address) => turns.handle(inbound, address),
    store,
    sign: { key: testKey },
    publicUrl: new URL(origin),
    allowedOrigins: options.allowedOrigins ?? [],
    limits: { ...usualLimits, newConversations: 1000, messagesPerMinute: 1000, ...options.limits },
    clientAddress: (request) => request.socket.remoteAddress ?? '',
    clock: () => running.now,
    log: { info: log, warn: log, error: log },
  });
  turns.delivery = channel;
  server.on('upgrade', (request, socket, head) => {
    if (!channel.handleUpgrade(request, socket, head)) socket.destroy();
  });
  const running: DirectLineServer = {
    origin,
    server,
    channel,
    store,
    turns,
    now: new Date(),
    logged,
    close: async () => {
      await channel.close();
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => {
        server.close(resolve);
      });
    },
  };
  return running;
}
