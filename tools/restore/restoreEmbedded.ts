import { copyFile, mkdir, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { holdsDatabase } from '../../bot/store/embedded/copyFolder.ts';
import type { Manifest } from '../backup/manifest.ts';

/** Puts the databases of a backup into a folder; gives why not where that holds one already. A run that is cut off leaves drafts. */
export async function restoreEmbedded(
  folder: string,
  { files }: Manifest,
  target: string,
): Promise<string | null> {
  if (holdsDatabase(target) || holdsDatabase(join(target, 'staff')))
    return `There is a database in ${target} already: set GUIDEPOST_DATA to an empty folder.`;
  for (const { name } of files) await copyDurably(join(folder, name), draftOf(target, name));
  for (const { name } of files) await rename(draftOf(target, name), join(target, name));
  return null;
}

function draftOf(target: string, name: string): string {
  return `${join(target, name)}.restoring`;
}

async function copyDurably(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await copyFile(from, to);
  const file = await open(to, 'r+');
  try {
    await file.chmod(0o600);
    await file.sync();
  } finally {
    await file.close();
  }
}
