import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/openStore.ts';
import { play } from '../support/conversations/play.ts';
import { readScript } from '../support/conversations/script.ts';
import { startMongoServer } from '../support/mongoServer/startMongoServer.ts';
import { projectGuide } from '../support/projectGuide.ts';

/** `UPDATE_CONVERSATIONS=1 npm test test/conversations` writes what the bot says now; the diff is the review. */
const updating = process.env['UPDATE_CONVERSATIONS'] === '1';
const folder = join(import.meta.dirname);
/** With the residents of `test/residents`, who were written down before anybody looked at what the bot says to them. */
const files = (
  await Promise.all(
    ['', 'residents'].map(async (part) =>
      (await readdir(join(folder, part))).map((name) => join(part, name)),
    ),
  )
)
  .flat()
  .filter((name) => name.endsWith('.txt'));
const guide = projectGuide();
const home: { data: string; server?: Awaited<ReturnType<typeof startMongoServer>> } = { data: '' };

beforeAll(async () => {
  home.data = await mkdtemp(join(tmpdir(), 'guidepost-conversations-'));
  home.server = await startMongoServer();
});

afterAll(async () => {
  await home.server?.stop();
  await rm(home.data, { recursive: true, force: true });
});

const stores = {
  embedded: () => openStore({ kind: 'embedded', folder: home.data }),
  mongo: () => openStore({ kind: 'mongo', uri: home.server?.uri ?? '' }),
};

describe.each(Object.entries(stores))('on the %s store', (_name, open) => {
  test.each(files)('%s goes as written', async (name) => {
    const path = join(folder, name);
    const written = await readFile(path, 'utf8');
    const played = await play(readScript(written), { guide, openStore: open });
    if (updating && played !== written) await writeFile(path, played);
    expect(updating ? played : written).toBe(played);
  });
});
