import { chmod, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { copyFolder, countTables, holdsDatabase } from '../../bot/store/embedded/copyFolder.ts';
import { describeFile, type BackupFile, type Manifest } from './manifest.ts';

/** What a backup says of what is in it. */
export type Contents = Pick<Manifest, 'consistentBy' | 'counts' | 'files'>;

/** Copies both databases of an embedded store while it is in use. What an earlier try left behind is made anew. */
export async function backUpEmbedded(folder: string, target: string): Promise<Contents> {
  const staff = join(folder, 'staff');
  const copies = join(target, 'staff');
  await rm(join(target, 'data.mdb'), { force: true });
  await rm(copies, { recursive: true, force: true });
  const hasStaff = holdsDatabase(staff);
  await copyFolder(folder, target);
  if (hasStaff) await copyFolder(staff, copies);
  const { summaries, lines, notes } = await countTables(target, ['summaries', 'lines', 'notes']);
  const { records } = hasStaff ? await countTables(copies, ['records']) : { records: 0 };
  const names: BackupFile['name'][] = hasStaff ? ['data.mdb', 'staff/data.mdb'] : ['data.mdb'];
  const files: BackupFile[] = [];
  for (const name of names) {
    await settle(join(target, name));
    files.push(await describeFile(target, name));
  }
  return { consistentBy: 'moment', counts: { conversations: summaries, lines, notes, records }, files };
}

/** On the disk, and for its owner alone. */
async function settle(path: string): Promise<void> {
  await chmod(path, 0o600);
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
