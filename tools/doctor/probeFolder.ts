import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { dataFolder } from '../../data/dataFolder.ts';

/** What became of trying to open a database and to get its lock. */
export type Probe = 'ready' | 'locked' | 'broken';

/**
 * Tries in a process of its own, since waiting for the lock of another process cannot be given up from within. `patience` in
 * milliseconds.
 */
export function probeFolder(folder: string, patience: number): Promise<Probe> {
  const project = dirname(dataFolder());
  const given = [join(project, 'tools', 'probeFolder.mjs'), folder];
  const options = { cwd: process.cwd(), timeout: patience, killSignal: 'SIGKILL' } as const;
  return new Promise((resolve) => {
    execFile(process.execPath, given, options, (error, output) => {
      if (error === null && output === 'ready\n') resolve('ready');
      else resolve(error?.killed === true ? 'locked' : 'broken');
    });
  });
}
