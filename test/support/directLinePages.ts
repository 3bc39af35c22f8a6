import type { Reply } from '../../dialogs/reply.ts';
import { registerPages } from '../../bot/channels/plainPage/registerPages.ts';
import {
  startDirectLine,
  testKey,
  type DirectLineServer,
  type DirectLineServerOptions,
} from './directLineServer.ts';
import { compileWidget } from './widgetScripts.ts';

/** A server with the channel and its pages; `plan` is what the print page shows. */
export async function startPages(
  options: DirectLineServerOptions & {
    readonly plan?: readonly Reply[];
    readonly webChatFolder?: string;
  } = {},
): Promise<DirectLineServer> {
  const server = await startDirectLine(options);
  registerPages(server.server, server.channel, {
    store: server.store,
    publicUrl: new URL(server.origin),
    allowedOrigins: options.allowedOrigins ?? [],
    clientAddress: (request) => request.socket.remoteAddress ?? '',
    sign: { key: testKey },
    clock: () => server.now,
    retentionDays: 90,
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    planReplies: async () => options.plan ?? [],
    scriptsFolder: compileWidget(),
    ...(options.webChatFolder === undefined ? {} : { webChatFolder: options.webChatFolder }),
  });
  return server;
}
