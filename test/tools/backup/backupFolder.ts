import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backupCommand } from '../../../tools/backup/backupCommand.ts';
import { restoreCommand } from '../../../tools/restore/restoreCommand.ts';
import type { Told } from '../../../tools/staff/staffCommand.ts';

type Environment = Readonly<Record<string, string>>;

/** The tests' day. */
export const clock = () => new Date('2026-11-28T15:00:00Z');

/** A temporary folder with a place for a backup in it. */
export interface BackupFolder {
  readonly folder: string;
  /** Where backups go to and are restored from; not there yet. */
  readonly target: string;
  backUp(environment: Environment): Promise<Told>;
  restore(environment: Environment): Promise<Told>;
  manifest(): Promise<Record<string, unknown>>;
  changeManifest(change: Record<string, unknown>): Promise<void>;
  remove(): Promise<void>;
}

/** Makes one. */
export async function makeBackupFolder(): Promise<BackupFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-backup-'));
  const target = join(folder, 'backup');
  const path = join(target, 'manifest.json');
  const manifest = async () => JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
  return {
    folder,
    target,
    manifest,
    backUp: (environment) => backupCommand([target], environment, clock),
    restore: (environment) => restoreCommand([target], environment),
    changeManifest: async (change) => writeFile(path, JSON.stringify({ ...(await manifest()), ...change })),
    remove: () => rm(folder, { recursive: true }),
  };
}
