import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { collections, type CollectionName } from '../../bot/store/mongo/indexSpecs.ts';
import { writeProgress, type Progress } from './progress.ts';

/** Documents that are to be written together. */
export type Batch = Readonly<Partial<Record<CollectionName, readonly object[]>>>;

/** The files of a dump, one line of JSON a document. */
export interface Dump {
  readonly progress: Progress;
  /** Adds the documents and notes how far it has come, on the disk when it resolves. */
  add(batch: Batch, change: Partial<Pick<Progress, 'after' | 'ofOneMoment'>>): Promise<void>;
  close(): Promise<void>;
}

/** Opens the files of a dump where the progress left them. */
export async function openDump(folder: string, begun: Progress): Promise<Dump> {
  const files = new Map<CollectionName, FileHandle>();
  for (const name of collections) {
    const file = await open(
      join(folder, `${name}.ndjson`),
      begun.files[name].bytes === 0 ? 'w' : 'r+',
      0o600,
    );
    files.set(name, file);
    await file.truncate(begun.files[name].bytes);
  }
  const state = { progress: begun };
  return {
    get progress() {
      return state.progress;
    },
    add: async (batch, change) => {
      const written = { ...state.progress.files };
      for (const [name, file] of files) {
        const documents = batch[name] ?? [];
        if (documents.length === 0) continue;
        const { bytes, count } = written[name];
        const lines = Buffer.from(documents.map((document) => `${JSON.stringify(document)}\n`).join(''));
        await writeAll(file, lines, bytes);
        await file.datasync();
        written[name] = { bytes: bytes + lines.length, count: count + documents.length };
      }
      state.progress = { ...state.progress, ...change, files: written };
      await writeProgress(folder, state.progress);
    },
    close: async () => {
      for (const file of files.values()) await file.close();
    },
  };
}

/** One call may write a part. */
async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}
