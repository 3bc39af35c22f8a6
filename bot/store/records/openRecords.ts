import { join } from 'node:path';
import type { StoreConfig } from '../openStore.ts';
import { openEmbeddedRecords } from './openEmbeddedRecords.ts';
import { openMongoRecords } from './openMongoRecords.ts';
import type { Records } from './records.ts';

/**
 * Opens the records beside the configured store: in MongoDB a collection of their own, else the folder `staff` within the store's. Throws
 * when a folder cannot be opened or a connection string cannot be read.
 */
export function openRecords(config: StoreConfig): Promise<Records> {
  return config.kind === 'embedded'
    ? openEmbeddedRecords(join(config.folder, 'staff'))
    : openMongoRecords(config.uri);
}
