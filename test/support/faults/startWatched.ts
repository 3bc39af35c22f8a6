import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from '../service/startService.ts';

const script = join(import.meta.dirname, '..', 'watchedProcess.mjs');

/** Where a process is to be killed, see `watchedProcess.mjs`, and at the how manieth that comes there. */
export interface Aim {
  readonly place: string;
  readonly left: number;
  /** Those before it stay there, too. */
  readonly holds: boolean;
}

/** The service as built, in a process that can be killed at a chosen place. */
export interface Watched {
  readonly address: string;
  aim(aim: Aim): Promise<void>;
  /** Every call of the store takes so many milliseconds longer. */
  slowDown(delay: number): Promise<void>;
  /** So many milliseconds pass on its clock. */
  pass(ahead: number): Promise<void>;
  /** Looks after the outbox until nothing of it is left; `killed` when the process dies meanwhile. */
  sweep(): Promise<'swept' | 'killed'>;
  /** Ends it at once, from outside. */
  kill(): void;
  /** Resolves when it is dead, with the signal it died of; rejects when it lives on for half a minute. */
  died(): Promise<NodeJS.Signals | null>;
  /** Asks it to stop; resolves with its exit code. */
  terminate(): Promise<number | null>;
}

/** A process that has loaded everything and waits to be told where to serve. */
export interface Prepared {
  /** Starts it with its clock so many milliseconds ahead, and waits until it listens. */
  start(settings: Readonly<Record<string, string>>, ahead: number): Promise<Watched>;
  kill(): void;
}

/** Begins to load one. Needs `npm run build`. */
export function prepareWatched(): Prepared {
  const child = fork(script, [], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] });
  const gone = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('exit', (_code, signal) => resolve(signal));
  });
  return {
    kill: () => void child.kill('SIGKILL'),
    start: async (settings, ahead) => {
      const port = await freePort();
      const ready = heardOf(child, 'ready');
      child.send({ settings: { ...settings, PORT: String(port) }, ahead });
      if ((await Promise.race([ready, gone])) === 'ready')
        return watchedOf(child, gone, `http://127.0.0.1:${port}`);
      throw new Error('It does not start');
    },
  };
}

/** Starts one; tries again where somebody else took the port meanwhile. */
export async function startWatched(
  settings: Readonly<Record<string, string>>,
  ahead = 0,
  prepared: Prepared = prepareWatched(),
): Promise<Watched> {
  try {
    return await prepared.start(settings, ahead);
  } catch {
    return prepareWatched().start(settings, ahead);
  }
}

function watchedOf(child: ChildProcess, gone: Promise<NodeJS.Signals | null>, address: string): Watched {
  const hears = async (message: object): Promise<void> => {
    const heard = heardOf(child, 'heard');
    child.send(message);
    await within(Promise.race([heard, gone]), 30_000);
  };
  return {
    address,
    aim: (aim) => hears({ aim }),
    slowDown: (delay) => hears({ delay }),
    pass: (ahead) => hears({ ahead }),
    sweep: async () => {
      const swept = heardOf(child, 'swept');
      child.send({ sweep: true });
      return (await within(Promise.race([swept, gone]), 30_000)) === 'swept' ? 'swept' : 'killed';
    },
    kill: () => void child.kill('SIGKILL'),
    died: () => within(gone, 30_000),
    terminate: async () => {
      const exit = once(child, 'exit') as Promise<[number | null]>;
      child.kill('SIGTERM');
      return (await exit)[0];
    },
  };
}

function heardOf(child: ChildProcess, word: string): Promise<string> {
  return new Promise((resolve) => {
    const listen = (message: unknown): void => {
      if (message !== word) return;
      child.off('message', listen);
      resolve(word);
    };
    child.on('message', listen);
  });
}

async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('It neither died nor answered')), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
