import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openRecords } from '../../../bot/store/records/openRecords.ts';
import { openEmbeddedRecords } from '../../../bot/store/records/openEmbeddedRecords.ts';
import { openStore } from '../../../bot/store/openStore.ts';
import { conversation } from '../samples.ts';
import { recordsContract, sampleRecord } from './recordsContract.ts';

recordsContract('embedded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-records-'));
  return { open: () => openEmbeddedRecords(folder), remove: () => rm(folder, { recursive: true }) };
});

test('records stand beside the conversations of the same folder and outlive a restart', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-records-'));
  const config = { kind: 'embedded', folder } as const;
  const [store, records] = await Promise.all([openStore(config), openRecords(config)]);
  await store.commit(conversation());
  await records.write(sampleRecord());
  await Promise.all([store.close(), records.close()]);
  const again = await openRecords(config);
  expect(await again.read('account', 'ana')).toEqual(sampleRecord());
  await again.close();
  await rm(folder, { recursive: true });
});
