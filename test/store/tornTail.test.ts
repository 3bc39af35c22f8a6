import { once } from 'node:events';
import { cp, mkdtemp, open, rm, stat, truncate, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { compileChildren, outputOf, startChild } from './startChild.ts';

const page = 4096;

/** What a process that opened the folder found, or why it did not open it. `null` when it died. */
type Opened =
  | { readonly found: Readonly<Record<string, number>> }
  | { readonly refused: string; readonly sentence: string }
  | null;

describe('an embedded store whose writer was killed, and whose file then', () => {
  let scripts = '';
  let killed = '';
  const acknowledged = new Map<string, number>();
  beforeAll(async () => {
    scripts = await mkdtemp(join(tmpdir(), 'guidepost-children-'));
    killed = await mkdtemp(join(tmpdir(), 'guidepost-torn-'));
    await compileChildren(scripts);
    const child = startChild(scripts, 'writer', [killed, 'first']);
    const output = outputOf(child);
    await once(child.stdout, 'data');
    await setTimeout(500);
    child.kill('SIGKILL');
    for (const line of (await output).split('\n').slice(0, -1)) {
      const [id = '', version] = line.split(' ');
      acknowledged.set(id, Number(version));
    }
  });
  afterAll(async () => {
    await rm(scripts, { recursive: true });
    await rm(killed, { recursive: true });
  });

  /** Copies the folder, does something to the file, and opens it. */
  async function after(damage: (path: string, size: number) => Promise<void>): Promise<Opened> {
    const folder = await mkdtemp(join(tmpdir(), 'guidepost-torn-'));
    await cp(killed, folder, { recursive: true });
    const path = join(folder, 'data.mdb');
    await damage(path, (await stat(path)).size);
    const output = await outputOf(startChild(scripts, 'opener', [folder]));
    await rm(folder, { recursive: true });
    return output === '' ? null : (JSON.parse(output) as Opened);
  }

  /** Everything acknowledged, or so many commits less of one conversation. */
  function expectAll(opened: Opened, less = 0): void {
    const found = opened !== null && 'found' in opened ? opened.found : {};
    const missing = [...acknowledged].map(([id, version]) => Math.max(0, version - (found[id] ?? 0)));
    expect(missing.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(less);
    expect(Object.keys(found)).toHaveLength(acknowledged.size);
  }

  test('is as it was is opened with everything that was acknowledged', async () => {
    expect(acknowledged.size).toBeGreaterThan(0);
    expectAll(await after(async () => undefined));
  });

  test('has the beginning of a write at its end is opened with everything that was acknowledged', async () => {
    expectAll(await after((path, size) => scribble(path, size, 2.5 * page)));
  });

  test('lacks its second header, as a power cut may leave it, is opened with the commit before at least', async () => {
    expectAll(await after((path) => empty(path, page, page)), 8);
  });

  test.each([
    ['was cut in half', (path: string, size: number) => truncate(path, Math.floor(size / page / 2) * page)],
    [
      'was cut in half within a page',
      (path: string, size: number) => truncate(path, Math.floor(size / 2) + 100),
    ],
    ['was cut to its first page', (path: string) => truncate(path, page)],
    ['lacks its first header', (path: string) => empty(path, 0, page)],
    ['lacks both headers', (path: string) => empty(path, 0, 2 * page)],
    ['has other things in its first header', (path: string) => scribble(path, 0, page)],
    ['has other things in its second header', (path: string) => scribble(path, page, page)],
  ])('%s is refused with a sentence that says what to do', async (_name, damage) => {
    expect(await after(damage)).toEqual({
      refused: 'DamagedDatabase',
      sentence: expect.stringMatching(/^The database in .+ is damaged: .+ restore a backup/),
    });
  });

  test.each([1, 2, 5])(
    'lost its last %d pages is opened with everything, or refused, and nothing dies',
    async (pages) => {
      const opened = await after((path, size) => truncate(path, size - pages * page));
      if (opened !== null && 'refused' in opened) expect(opened.refused).toBe('DamagedDatabase');
      else expectAll(opened);
    },
  );

  test('has its last pages emptied is opened with everything, or says what cannot be read, and nothing dies', async () => {
    const opened = await after((path, size) => empty(path, size - 8 * page, 8 * page));
    if (opened !== null && 'refused' in opened) expect(opened.sentence).toMatch(/MDB_|damaged/);
    else expectAll(opened);
  });
});

async function within(path: string, work: (file: FileHandle) => Promise<unknown>): Promise<void> {
  const file = await open(path, 'r+');
  await work(file);
  await file.close();
}

function scribble(path: string, from: number, length: number): Promise<void> {
  const noise = Buffer.from(Array.from({ length }, (_each, index) => (index * 73 + 41) % 251));
  return within(path, (file) => file.write(noise, 0, noise.length, from));
}

function empty(path: string, from: number, length: number): Promise<void> {
  return within(path, (file) => file.write(Buffer.alloc(length), 0, length, from));
}
