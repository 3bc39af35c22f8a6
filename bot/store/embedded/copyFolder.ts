import { existsSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RootDatabase } from 'lmdb';
import { openFolder } from './lmdbFolder.ts';

/** Whether a folder holds a database, of any content. */
export function holdsDatabase(folder: string): boolean {
  return existsSync(join(folder, 'data.mdb'));
}

/**
 * Copies a database to a folder that holds none, as of one moment, while processes go on reading and writing it. Pages that are free are
 * left out, so that nothing forgotten comes along. Rejects when the disk is full.
 */
export async function copyFolder(folder: string, target: string): Promise<void> {
  mkdirSync(target, { recursive: true, mode: 0o700 });
  await inFolder(folder, (root) => root.backup(target, true));
}

/** How many entries the tables of a database have that nobody else has open, by name. */
export async function countTables<N extends string>(
  folder: string,
  names: readonly N[],
): Promise<Readonly<Record<N, number>>> {
  const counts = await inFolder(folder, async (root) =>
    names.map((name) => [name, root.openDB({ name, encoding: 'binary' }).getKeysCount()] as const),
  );
  await rm(join(folder, 'lock.mdb'), { force: true });
  return Object.fromEntries(counts) as Record<N, number>;
}

async function inFolder<T>(folder: string, work: (root: RootDatabase) => Promise<T>): Promise<T> {
  const { root } = openFolder(folder);
  try {
    return await work(root);
  } finally {
    await root.close();
  }
}
