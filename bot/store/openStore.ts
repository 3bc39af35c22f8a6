import { openEmbeddedStore } from './embedded/openEmbeddedStore.ts';
import { openMongoStore } from './mongo/openMongoStore.ts';
import type { Store } from './store.ts';

/** Which database keeps the conversations: a folder of this machine, or a MongoDB deployment by its connection string. */
export type StoreConfig =
  { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'mongo'; readonly uri: string };

/** Opens the configured store. Throws when a folder cannot be opened or a connection string cannot be read. */
export function openStore(config: StoreConfig): Promise<Store> {
  return config.kind === 'embedded' ? openEmbeddedStore(config.folder) : openMongoStore(config.uri);
}
