import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openStore } from '../../../bot/store/openStore.ts';
import { readScript } from '../../support/conversations/script.ts';
import { guideOf } from '../../support/conversations/staffSteps.ts';
import { startMongoServer } from '../../support/mongoServer/startMongoServer.ts';
import { playTexting } from '../../support/twilio/playTexting.ts';
import { startTexting } from '../../support/twilio/startTexting.ts';
import { projectGuide } from '../../support/projectGuide.ts';

/** `UPDATE_CONVERSATIONS=1 npm test test/conversations/sms` writes what phones show now; the diff is the review. */
const updating = process.env['UPDATE_CONVERSATIONS'] === '1';
const folder = join(import.meta.dirname);
const files = (await readdir(folder)).filter((name) => name.endsWith('.txt'));
const loaded = projectGuide();
const home: { server?: Awaited<ReturnType<typeof startMongoServer>> } = {};

// One number texts in all of them: each has a database of its own.
beforeEach(async () => void (home.server = await startMongoServer()));
afterEach(() => home.server?.stop());

const stores = {
  embedded: async () => undefined,
  mongo: () => openStore({ kind: 'mongo', uri: home.server?.uri ?? '' }),
};

describe.each(Object.entries(stores))('on the %s store', (_name, open) => {
  test.each(files)('%s goes as written', async (name) => {
    const path = join(folder, name);
    const written = await readFile(path, 'utf8');
    const script = readScript(written);
    const guide = guideOf(script, loaded);
    const other = await open();
    const over = { guide, ...(other ? { store: other } : {}) };
    const texting = await startTexting({ GUIDEPOST_LINK_URL: 'https://gp.example.org' }, over);
    try {
      const store = other ?? texting.running.stage.store;
      const played = await playTexting(script, { texting, guide, store });
      expect(texting.twilio.complaints).toEqual([]);
      if (updating && played !== written) await writeFile(path, played);
      expect(updating ? played : written).toBe(played);
    } finally {
      await texting.close();
    }
  });
});
