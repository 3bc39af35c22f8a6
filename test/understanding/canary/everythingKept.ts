import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../../../bot/store/store.ts';

/** Every byte of the files below a folder, each file as text. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.map((name) => join(folder, name));
  const kinds = await Promise.all(paths.map((path) => stat(path)));
  const files = paths.filter((_, at) => kinds[at]?.isFile());
  return Promise.all(files.map((file) => readFile(file, 'utf8')));
}

/** Every document of a store and every line of its transcripts, as JSON. */
export async function documentsIn(store: Store): Promise<readonly string[]> {
  const { items } = await store.list({}, null, 200);
  const each = items.map(async ({ id }) => [await store.load(id), await store.entries(id, 0, 500)]);
  return (await Promise.all(each)).flat(2).map((kept) => JSON.stringify(kept));
}
