import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { collections } from '../../bot/store/mongo/indexSpecs.ts';

/** What backups are made of by this release; a later release that changes it adds 1. */
export const backupFormat = 1;

/** The file that says that a backup is complete. */
export const manifestName = 'manifest.json';

const fileNames = [
  'data.mdb',
  'staff/data.mdb',
  ...collections.map((name) => `${name}.ndjson` as const),
] as const;

const count = z.int().min(0);
const manifestSchema = z.strictObject({
  format: z.literal(backupFormat),
  store: z.enum(['embedded', 'mongo']),
  /** The newest schema of a conversation's state that can be in it. */
  conversationSchema: count,
  /** All is of one moment, or each conversation by itself is. */
  consistentBy: z.enum(['moment', 'conversation']),
  /** ISO 8601 UTC. All that was acknowledged before is in it. */
  begunAt: z.iso.datetime(),
  finishedAt: z.iso.datetime(),
  /** `lines` counts the places of forgotten lines too. */
  counts: z.strictObject({ conversations: count, lines: count, notes: count, records: count }),
  files: z.array(z.strictObject({ name: z.enum(fileNames), bytes: count, sha256: z.hash('sha256') })),
});

/** What a complete backup holds. */
export type Manifest = z.infer<typeof manifestSchema>;

/** One of its files, by its path within the backup. */
export type BackupFile = Manifest['files'][number];

/** Why there is no manifest to go by: no complete backup, one of a newer release, or a file that is no manifest. */
export type NoManifest = 'missing' | 'newer' | 'unreadable';

/** The manifest of the backup in a folder. */
export async function readManifest(folder: string): Promise<Manifest | NoManifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => null);
  if (text === null) return 'missing';
  try {
    const value: unknown = JSON.parse(text);
    const { format } = z.looseObject({ format: z.number() }).parse(value);
    return format > backupFormat ? 'newer' : manifestSchema.parse(value);
  } catch {
    return 'unreadable';
  }
}

/** Writes the manifest; it is there as a whole, or not. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  await writeDurably(join(folder, manifestName), JSON.stringify(manifest, null, 2));
}

/** Puts a text in place of a file, on the disk when it resolves; whoever is cut off leaves the old one. */
export async function writeDurably(path: string, text: string): Promise<void> {
  const draft = `${path}.draft`;
  const file = await open(draft, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
}

/** A file of a backup as the manifest lists it. */
export async function describeFile(folder: string, name: BackupFile['name']): Promise<BackupFile> {
  const path = join(folder, name);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return { name, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}
