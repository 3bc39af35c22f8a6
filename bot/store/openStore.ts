import { openEmbeddedStore } from './embedded/openEmbeddedStore.ts';
import type { Store } from './store.ts';

/** Which database keeps the conversations: a folder of this machine, or a MongoDB deployment by its connection string. */
export type StoreConfig =
  { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'mongo'; readonly uri: string };

/**
 * Opens the configured store. Throws when a folder cannot be opened or a connection string cannot be read. MongoDB's driver takes
 * 20 MB of memory, so it is loaded only where it is used.
 */
export async function openStore(config: StoreConfig): Promise<Store> {
  if (config.kind === 'embedded') return openEmbeddedStore(config.folder);
  const { openMongoStore } = await import('./mongo/openMongoStore.ts');
  return openMongoStore(config.uri);
}
