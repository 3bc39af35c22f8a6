import { createLog } from '../../bot/log.ts';
import { createServer, type GuideServer, type ServerDependencies } from '../../bot/server.ts';

/** A server on a free port of 127.0.0.1, and all that it logged. */
export interface Served {
  readonly server: GuideServer;
  readonly port: number;
  readonly url: string;
  readonly lines: readonly string[];
}

/** Servers that run until `stopAll`. */
export function createServing() {
  const running: GuideServer[] = [];
  return {
    async serve(
      deps: Partial<ServerDependencies> = {},
      prepare?: (server: GuideServer) => void,
    ): Promise<Served> {
      const lines: string[] = [];
      const log = createLog({ level: 'debug', hashKey: 'key', write: (line) => lines.push(line) });
      const server = createServer({ log, ready: async () => undefined, secure: false, ...deps });
      prepare?.(server);
      running.push(server);
      const port = await server.listen(0, '127.0.0.1');
      return { server, port, url: `http://127.0.0.1:${port}`, lines };
    },
    async stopAll(): Promise<void> {
      await Promise.all(running.splice(0).map((server) => server.stop(0)));
    },
  };
}

/** Posts JSON, unless the headers say that it is something else. */
export function post(
  url: string,
  body: string | Buffer | ReadableStream,
  headers: Record<string, string> = {},
): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    ...(body instanceof ReadableStream ? { duplex: 'half' as const } : {}),
  });
}

/** Status and body of an answer. */
export async function bare(response: Response): Promise<[number, string]> {
  return [response.status, await response.text()];
}
