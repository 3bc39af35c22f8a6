import { join } from 'node:path';
import type { StoreConfig } from '../openStore.ts';
import { openEmbeddedRecords } from './openEmbeddedRecords.ts';
import type { Records } from './records.ts';

/**
 * Opens the records beside the configured store: in MongoDB a collection of their own, else the folder `staff` within the store's. Throws
 * when a folder cannot be opened or a connection string cannot be read.
 */
export async function openRecords(config: StoreConfig): Promise<Records> {
  if (config.kind === 'embedded') return openEmbeddedRecords(join(config.folder, 'staff'));
  const { openMongoRecords } = await import('./openMongoRecords.ts');
  return openMongoRecords(config.uri);
}
