import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const program = join(import.meta.dirname, '..', '..', '..', 'dist', 'bot', 'main.js');

/** The built service, running as a process of its own. */
export interface Service {
  readonly port: number;
  readonly pid: number;
  /** `http://127.0.0.1:<port>`. */
  readonly address: string;
  /** Everything it printed so far. */
  printed(): string;
  /** Ends it at once, as a power cut would, or kindly. Resolves with the exit code; `null` after a kill. */
  stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** Starts the built service on loopback, without the console unless the settings say so, and waits until it is ready. Needs `npm run build`. */
export async function startService(settings: Record<string, string>, port?: number): Promise<Service> {
  if (!existsSync(program)) throw new Error('The service is not built: npm run build');
  const own = port ?? (await freePort());
  const environment = {
    PATH: process.env['PATH'],
    PORT: String(own),
    GUIDEPOST_LOG_LEVEL: 'warn',
    GUIDEPOST_STAFF: 'off',
    ...settings,
  };
  const service = spawn(process.execPath, [program], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [service.stdout, service.stderr])
    stream.on('data', (part: Buffer) => (text += part.toString()));
  const address = `http://127.0.0.1:${own}`;
  await untilReady(address, service, () => text);
  return {
    port: own,
    pid: service.pid ?? 0,
    address,
    printed: () => text,
    stop: (signal) =>
      new Promise((resolve) => {
        if (service.exitCode !== null || service.signalCode !== null) {
          resolve(service.exitCode);
          return;
        }
        service.once('exit', (code) => resolve(code));
        service.kill(signal);
      }),
  };
}

async function untilReady(address: string, service: ChildProcess, printed: () => string): Promise<void> {
  for (let wait = 0; wait < 1000; wait += 1) {
    if (service.exitCode !== null) throw new Error(`The service ended: ${printed()}`);
    const answer = await fetch(`${address}/ready`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The service did not become ready: ${printed()}`);
}

/** A port nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
