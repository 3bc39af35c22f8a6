import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { openEmbeddedStore } from '../../bot/store/embedded/openEmbeddedStore.ts';
import { storeContract } from './contract.ts';

storeContract('embedded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-store-'));
  return {
    open: () => openEmbeddedStore(folder),
    everything: () => contentsOf(folder),
    remove: () => rm(folder, { recursive: true }),
  };
});

/** Every key and value of every table, as the bytes that are stored. */
async function contentsOf(folder: string): Promise<string> {
  const root = open({ path: folder, noSubdir: false, overlappingSync: false });
  const names = Array.from(root.getKeys(), String);
  const texts = names.flatMap((name) => {
    const table = root.openDB<Buffer, Buffer>({ name, encoding: 'binary', keyEncoding: 'binary' });
    return Array.from(table.getRange(), ({ key, value }) => `${name} ${key.toString()} ${value.toString()}`);
  });
  await root.close();
  return texts.join('\n');
}
