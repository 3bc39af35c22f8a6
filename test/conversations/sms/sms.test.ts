import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readScript } from '../../support/conversations/script.ts';
import { playTexting } from '../../support/twilio/playTexting.ts';
import { startTexting } from '../../support/twilio/startTexting.ts';

/** `UPDATE_CONVERSATIONS=1 npm test test/conversations/sms` writes what phones show now; the diff is the review. */
const updating = process.env['UPDATE_CONVERSATIONS'] === '1';
const folder = join(import.meta.dirname);
const files = (await readdir(folder)).filter((name) => name.endsWith('.txt'));

test.each(files)('%s goes as written', async (name) => {
  const path = join(folder, name);
  const written = await readFile(path, 'utf8');
  const texting = await startTexting({ GUIDEPOST_LINK_URL: 'https://gp.example.org' });
  try {
    const played = await playTexting(readScript(written), texting);
    expect(texting.twilio.complaints).toEqual([]);
    if (updating && played !== written) await writeFile(path, played);
    expect(updating ? played : written).toBe(played);
  } finally {
    await texting.close();
  }
});
