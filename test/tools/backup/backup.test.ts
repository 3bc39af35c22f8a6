import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openStore } from '../../../bot/store/openStore.ts';
import { backupCommand } from '../../../tools/backup/backupCommand.ts';
import { restoreCommand } from '../../../tools/restore/restoreCommand.ts';
import { conversation, entry } from '../../store/samples.ts';
import { clock, makeBackupFolder, type BackupFolder } from './backupFolder.ts';
import { expectToGoOn, startGoingOn } from './goingOn.ts';

let at: BackupFolder;
beforeEach(async () => {
  at = await makeBackupFolder();
});
afterEach(() => at.remove());

describe('of the embedded store', () => {
  const from = () => ({ GUIDEPOST_DATA: join(at.folder, 'data') });
  const to = () => ({ GUIDEPOST_DATA: join(at.folder, 'elsewhere') });
  const store = () => ({ kind: 'embedded', folder: join(at.folder, 'data') }) as const;

  async function fill(): Promise<void> {
    const opened = await openStore(store());
    await opened.commit(conversation({ lastSequence: 1 }));
    await opened.append([entry(1)]);
    await opened.close();
  }

  test('a backup taken while people write is whole, and goes on elsewhere', async () => {
    const going = await startGoingOn(store());
    const before = going.acknowledged();
    const told = await at.backUp(from());
    await going.stop();
    expect(told).toMatchObject({ ok: true });
    expect(told.text).toContain('45 conversations');
    expect(told.text).toContain('as of one moment');
    expect(await at.restore(to())).toMatchObject({ ok: true });
    await expectToGoOn({ kind: 'embedded', folder: to().GUIDEPOST_DATA }, before);
  });

  test('it holds a manifest and the two databases, for their owner alone, and what was forgotten is not in it', async () => {
    const going = await startGoingOn(store());
    await going.stop();
    const opened = await openStore(store());
    await opened.commit(conversation({ residentId: 'website:gone', lastSequence: 1 }));
    await opened.append([entry(1, { text: 'canary that was forgotten' })]);
    await opened.forget('website:gone');
    await opened.close();
    expect(await at.backUp(from())).toMatchObject({ ok: true });
    expect((await readdir(at.target)).sort()).toEqual(['data.mdb', 'manifest.json', 'staff']);
    expect(await readdir(join(at.target, 'staff'))).toEqual(['data.mdb']);
    expect((await readFile(join(at.target, 'data.mdb'))).includes('canary')).toBe(false);
    expect((await stat(at.target)).mode & 0o777).toBe(0o700);
    expect((await stat(join(at.target, 'data.mdb'))).mode & 0o777).toBe(0o600);
    expect(await at.manifest()).toMatchObject({
      format: 1,
      store: 'embedded',
      consistentBy: 'moment',
      begunAt: clock().toISOString(),
      counts: { conversations: 46 },
    });
  });

  test('a folder that holds something else is left alone', async () => {
    await fill();
    await mkdir(at.target);
    await writeFile(join(at.target, 'letter'), 'mine');
    expect(await at.backUp(from())).toMatchObject({ ok: false });
    expect(await readdir(at.target)).toEqual(['letter']);
  });

  test('a place that nothing can be written into is told of in a sentence', async () => {
    await fill();
    const file = join(at.folder, 'a file');
    await writeFile(file, '');
    const told = await backupCommand([file], from(), clock);
    expect(told).toMatchObject({ ok: false });
    expect(told.text).toMatch(/^Nothing can be written into .+ \(EEXIST\): name an empty folder/);
  });

  test('where there is no database nothing is backed up, and none is made', async () => {
    const told = await at.backUp(from());
    expect(told).toMatchObject({ ok: false });
    expect(told.text).toContain('There is no database');
    expect(existsSync(join(at.folder, 'data'))).toBe(false);
  });

  test('one that was cut off is no backup, and is made anew by the same command', async () => {
    await fill();
    expect(await at.backUp(from())).toMatchObject({ ok: true });
    const whole = await readFile(join(at.target, 'manifest.json'));
    await rm(join(at.target, 'manifest.json'));
    expect(await at.restore(to())).toEqual({
      ok: false,
      text: `${at.target} holds no complete backup: run \`npm run backup\` to its end first.`,
    });
    const progress = {
      format: 1,
      from: join(at.folder, 'data'),
      begunAt: clock().toISOString(),
      ofOneMoment: true,
    };
    const none = { bytes: 0, count: 0 };
    const files = { conversations: none, lines: none, notes: none, records: none };
    const after = { conversations: '', notes: '', records: '' };
    await writeFile(join(at.target, 'unfinished.json'), JSON.stringify({ ...progress, files, after }));
    expect(await at.backUp(from())).toMatchObject({ ok: true });
    expect(existsSync(join(at.target, 'unfinished.json'))).toBe(false);
    expect(JSON.parse(whole.toString())).toMatchObject({ counts: (await at.manifest())['counts'] });
  });

  test('it is restored into an empty folder alone; one that holds a database stays as it is', async () => {
    await fill();
    await at.backUp(from());
    const told = await at.restore(from());
    expect(told).toMatchObject({ ok: false });
    expect(told.text).toContain('There is a database in');
    const opened = await openStore(store());
    expect(await opened.load('website:c1')).toMatchObject({ version: 1 });
    await opened.close();
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a newer format', { format: 2 }, 'was made by a newer release'],
    ['a newer schema of conversations', { conversationSchema: 99 }, 'have schema 99 and this release knows'],
    ['the other store', { store: 'mongo' }, 'It is a backup of MongoDB'],
    ['a count that is none', { counts: 'many' }, 'has a manifest that cannot be read'],
    [
      'a path out of the folder',
      { files: [{ name: '../x', bytes: 1, sha256: 'a'.repeat(64) }] },
      'cannot be read',
    ],
  ])('a manifest with %s is refused, and nothing is written', async (_what, change, says) => {
    await fill();
    await at.backUp(from());
    await at.changeManifest(change);
    const told = await at.restore(to());
    expect(told.ok).toBe(false);
    expect(told.text).toContain(says);
    expect(existsSync(join(at.folder, 'elsewhere'))).toBe(false);
  });

  test('a file that was changed or is missing is refused, and nothing is written', async () => {
    await fill();
    await at.backUp(from());
    const bytes = await readFile(join(at.target, 'data.mdb'));
    bytes[5000] = (bytes[5000] ?? 0) ^ 1;
    await writeFile(join(at.target, 'data.mdb'), bytes);
    expect((await at.restore(to())).text).toContain('data.mdb is not what was backed up');
    await rm(join(at.target, 'data.mdb'));
    expect((await at.restore(to())).text).toContain('data.mdb is missing');
    expect(existsSync(join(at.folder, 'elsewhere'))).toBe(false);
  });

  test('without a folder, or with settings that cannot be read, it says what it needs', async () => {
    const told = [
      backupCommand([], from(), clock),
      restoreCommand([], from()),
      at.backUp({ PORT: 'x' }),
      at.restore({ PORT: 'x' }),
    ];
    const [backup, restored, ...unread] = await Promise.all(told);
    for (const usage of [backup, restored]) expect(usage?.text).toContain('-- DIR');
    for (const problem of unread) expect(problem.text).toContain('PORT must be');
    for (const command of told) expect(await command).toMatchObject({ ok: false });
  });
});
