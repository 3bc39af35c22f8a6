import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openEmbeddedStore } from '../../../bot/store/embedded/openEmbeddedStore.ts';
import { compileChildren, startChild } from '../../store/startChild.ts';
import { makeBackupFolder } from './backupFolder.ts';

/** So many writes are acknowledged before the backup begins. */
const enough = 200;

test('what another process writes without a pause is backed up as of one moment', async () => {
  const scripts = await mkdtemp(join(tmpdir(), 'guidepost-children-'));
  const at = await makeBackupFolder();
  const data = join(at.folder, 'data');
  await compileChildren(scripts);
  const child = startChild(scripts, 'writer', [data, 'other']);
  const told = { text: '' };
  child.stdout.on('data', (bytes: Buffer) => (told.text += bytes.toString()));
  const lines = () => told.text.split('\n').slice(0, -1);
  while (lines().length < enough) await once(child.stdout, 'data');
  const before = lines();
  expect(await at.backUp({ GUIDEPOST_DATA: data })).toMatchObject({ ok: true });
  while (lines().length === before.length) await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'close');
  const elsewhere = join(at.folder, 'elsewhere');
  expect(await at.restore({ GUIDEPOST_DATA: elsewhere })).toMatchObject({ ok: true });

  const store = await openEmbeddedStore(elsewhere);
  const acknowledged = new Map(before.map((line) => line.split(' ') as [string, string]));
  expect(acknowledged.size).toBe(4);
  for (const [id, version] of acknowledged) {
    const stored = await store.load(id);
    expect(stored?.version).toBeGreaterThanOrEqual(Number(version));
    const appended = await store.entries(id, 0, 500);
    const all = new Set([...appended, ...(stored?.outbox ?? [])].map(({ sequence }) => sequence));
    expect(all).toEqual(new Set(Array.from({ length: stored?.version ?? 0 }, (_, index) => index + 1)));
  }
  await store.close();
  await at.remove();
  await rm(scripts, { recursive: true });
});
