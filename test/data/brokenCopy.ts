import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from '../../data/dataFolder.ts';

/** A JSON file's contents, to be changed. */
export type Contents = Record<string, unknown>;

/** A copy of the data folder whose files can be spoiled. */
export interface DataCopy {
  readonly folder: string;
  /** Changes one file, `tracks/jobs-funnel.json`. */
  readonly change: (file: string, change: (contents: Contents) => unknown) => void;
  readonly write: (file: string, text: string) => void;
  readonly remove: () => void;
}

/** Copies the data folder to a temporary one. */
export function copyOfData(): DataCopy {
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-data-'));
  cpSync(dataFolder(), folder, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  return {
    folder,
    write,
    change: (file, change) => {
      const contents = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Contents;
      write(file, JSON.stringify({ ...contents, ...(change(contents) as object) }));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
