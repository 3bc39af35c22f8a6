import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { collections } from '../../bot/store/mongo/indexSpecs.ts';
import { backupFormat, writeDurably } from './manifest.ts';

/** The file that says how far a backup has come that is not complete. */
export const progressName = 'unfinished.json';

const written = z.strictObject({ bytes: z.int(), count: z.int() });
const progressSchema = z.strictObject({
  format: z.literal(backupFormat),
  /** What is backed up: a folder, or a connection string without its user. */
  from: z.string(),
  begunAt: z.iso.datetime(),
  /** How much of each file counts; whatever stands behind it was cut off. */
  files: z.record(z.enum(collections), written),
  /** The last `_id` written of each; the lines go with their conversations. */
  after: z.strictObject({ conversations: z.string(), notes: z.string(), records: z.string() }),
  /** All that is written so far is of one moment, in one run. */
  ofOneMoment: z.boolean(),
});

/** How far a backup has come. */
export type Progress = z.infer<typeof progressSchema>;

/** Nothing is written yet. */
export function noProgress(from: string, begunAt: string): Progress {
  const none = { bytes: 0, count: 0 };
  return {
    format: backupFormat,
    from,
    begunAt,
    files: { conversations: none, lines: none, notes: none, records: none },
    after: { conversations: '', notes: '', records: '' },
    ofOneMoment: true,
  };
}

/** How far the backup in a folder has come; `null` where there is none that can be gone on with. */
export async function readProgress(folder: string): Promise<Progress | null> {
  try {
    return progressSchema.parse(JSON.parse(await readFile(join(folder, progressName), 'utf8')));
  } catch {
    return null;
  }
}

/** Notes how far it has come; what it tells of must be on the disk already. */
export async function writeProgress(folder: string, progress: Progress): Promise<void> {
  await writeDurably(join(folder, progressName), JSON.stringify(progress));
}
