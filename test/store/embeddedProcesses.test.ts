import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openEmbeddedStore } from '../../bot/store/embedded/openEmbeddedStore.ts';
import type { Store } from '../../bot/store/store.ts';
import { conversation, minute } from './samples.ts';
import { compileChildren, outputOf, startChild, startCrampedChild } from './startChild.ts';

describe('several processes on one embedded store', () => {
  let scripts = '';
  let folder = '';
  beforeAll(async () => {
    scripts = await mkdtemp(join(tmpdir(), 'guidepost-children-'));
    folder = await mkdtemp(join(tmpdir(), 'guidepost-store-'));
    await compileChildren(scripts);
  });
  afterAll(async () => {
    await rm(scripts, { recursive: true });
    await rm(folder, { recursive: true });
  });

  test('everything acknowledged is there after a writer is killed, and others go on', async () => {
    const store = await openEmbeddedStore(folder);
    const acknowledged = new Map<string, number[]>();
    for (const name of ['first', 'first', 'second']) {
      const child = startChild(scripts, 'writer', [folder, name]);
      const output = outputOf(child);
      await once(child.stdout, 'data');
      await setTimeout(500);
      child.kill('SIGKILL');
      for (const line of (await output).split('\n').slice(0, -1)) {
        const [id = '', version] = line.split(' ');
        acknowledged.set(id, [...(acknowledged.get(id) ?? []), Number(version)]);
      }
      const id = `after ${name} ${acknowledged.get('first:a')?.length ?? 0}`;
      expect(await store.commit(conversation({ id }))).toBe('committed');
    }
    await store.close();
    const reopened = await openEmbeddedStore(folder);
    expect(acknowledged.size).toBe(8);
    for (const [id, versions] of acknowledged) await expectWritten(reopened, id, versions);
    expect((await reopened.list({ channel: 'website' }, null, 200)).items).toHaveLength(8 + 3);
    for (const [id, versions] of acknowledged) {
      const last = Math.max(...versions);
      const { items } = await reopened.search([String(last)], null, 200);
      expect(items.map(({ conversationId }) => conversationId)).toContain(id);
    }
    await reopened.close();
  });

  test('two processes that count in one conversation never lose a count', async () => {
    const store = await openEmbeddedStore(folder);
    await store.commit(conversation({ id: 'counted', state: '0' }));
    const given = [folder, 'counted', '150'];
    const children = [1, 2].map(() => startChild(scripts, 'counter', given));
    const outputs = children.map(outputOf);
    await Promise.all(children.map((child) => once(child.stdout, 'data')));
    for (const child of children) child.stdin.write('go');
    const conflicts = (await Promise.all(outputs)).map((output) => Number(output.replace('ready\n', '')));
    expect(await store.load('counted')).toMatchObject({ state: '300', version: 301 });
    expect(conflicts.reduce((sum, count) => sum + count)).toBeGreaterThan(0);
    await store.close();
  });

  test('a disk that fills up between the look at it and a write may end the process; what was acknowledged is there', async () => {
    const full = join(folder, 'full');
    const output = await outputOf(startCrampedChild(scripts, 'filler', [full], 4000));
    const acknowledged = output.split('\n').filter((line) => line.startsWith('committed ')).length;
    expect(acknowledged).toBeGreaterThan(50);
    if (output.includes('full')) expect(output).toContain(`full StoreUnavailable ${acknowledged}`);
    const store = await openEmbeddedStore(full);
    const { items } = await store.list({}, null, 200);
    // One that was under way may be there too.
    expect([acknowledged, acknowledged + 1]).toContain(items.length);
    expect(await store.commit(conversation({ id: 'room again' }))).toBe('committed');
    await store.close();
  });
});

/** All lines, and the last acknowledged version or the one that was under way: whole, and in its place in every order. */
async function expectWritten(store: Store, id: string, acknowledged: readonly number[]): Promise<void> {
  const last = acknowledged.at(-1) ?? 0;
  const found = await store.load(id);
  const version = found?.version ?? 0;
  expect([last, last + 1]).toContain(version);
  expect(found).toMatchObject({
    state: `${version}`,
    lastSequence: version,
    lastActivityAt: minute(version),
  });
  const lines = await sequences(store, id);
  expect(acknowledged.filter((sequence) => !lines.has(sequence))).toEqual([]);
  const listed = (await store.list({}, null, 200)).items.filter((item) => item.id === id);
  expect(listed).toMatchObject([{ version, lastActivityAt: minute(version) }]);
  const pending = (await store.pending('2030', 200)).filter((item) => item.id === id);
  expect(pending).toMatchObject([{ version, pendingSince: minute(version) }]);
}

async function sequences(store: Store, id: string): Promise<ReadonlySet<number>> {
  const found: number[] = [];
  for (;;) {
    const page = await store.entries(id, found.at(-1) ?? 0, 500);
    if (page.length === 0) return new Set(found);
    found.push(...page.map(({ sequence }) => sequence));
  }
}
