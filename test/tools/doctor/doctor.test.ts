import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createAccounts } from '../../../bot/staff/accounts/createAccounts.ts';
import { createPasswords } from '../../../bot/staff/accounts/createPasswords.ts';
import { openRecords } from '../../../bot/store/records/openRecords.ts';
import { copyOfData } from '../../data/brokenCopy.ts';
import { cheap } from '../../support/staff/startStaff.ts';
import { ask, clock, keptModels, populate, reachable, type Environment } from './askDoctor.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guidepost-doctor-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('on the embedded store', () => {
  const settings = (over: Environment = {}): Environment => ({
    ...reachable,
    GUIDEPOST_DATA: folder,
    ...over,
  });

  test('a sound installation has nothing to change', async () => {
    await populate({ kind: 'embedded', folder });
    const { ok, text, changes } = await ask(settings());
    expect(changes).toEqual([]);
    expect(ok).toBe(true);
    expect(text).toMatch(/Nothing must be changed\.$/);
    expect(text).toContain(`The database of conversations in ${folder} opens and can be written to.`);
    expect(text).toContain(`The database of staff records in ${join(folder, 'staff')} opens`);
    expect(text).toContain('1 administrator can sign in');
    expect(text).not.toContain(reachable.GUIDEPOST_SECRET);
  });

  test('an installation that was never started is told so, and nothing is made', async () => {
    const empty = join(folder, 'new', 'one');
    const { ok, text } = await ask(settings({ GUIDEPOST_DATA: empty }));
    expect(ok).toBe(true);
    expect(text).toContain('the first start of the service makes it');
    expect(text).toContain('the first start prints a one-time password for admin');
    await expect(rm(join(folder, 'new'))).rejects.toThrow('ENOENT');
  });

  test('settings that the service would refuse are each named, and the rest is still looked at', async () => {
    const { ok, changes, text } = await ask({ GUIDEPOST_PUBLIC_URL: 'http://guide.example.org' });
    expect(ok).toBe(false);
    expect(changes).toHaveLength(3);
    for (const name of [
      'GUIDEPOST_PUBLIC_URL must begin',
      'GUIDEPOST_SECRET is missing',
      'MICROSOFT_APP_ID is missing',
    ])
      expect(text).toContain(`CHANGE  ${name}`);
    expect(text).toContain('The models can be loaded');
    expect(text).toMatch(/3 to change: see the lines with CHANGE\.$/);
  });

  test.each<[string, Environment, string]>([
    ['a misspelt setting', { GUIDEPOST_RETENTION: '30' }, 'GUIDEPOST_RETENTION is no setting of Guidepost'],
    ['a misspelt setting of Twilio', { TWILIO_TOKEN: 'x' }, 'TWILIO_TOKEN is no setting of Guidepost'],
    ['a secret that can be guessed', { GUIDEPOST_SECRET: 'x'.repeat(40) }, 'GUIDEPOST_SECRET can be guessed'],
    ['no proxy that is trusted', { GUIDEPOST_TRUSTED_PROXIES: '0' }, 'GUIDEPOST_TRUSTED_PROXIES is 0'],
    [
      'Twilio without its channel',
      { TWILIO_FROM: '+18605550100' },
      'GUIDEPOST_CHANNELS does not list sms, but TWILIO_FROM is set',
    ],
  ])('%s is the only thing to change', async (_what, over, says) => {
    await populate({ kind: 'embedded', folder });
    const { ok, changes } = await ask(settings(over));
    expect(ok).toBe(false);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toContain(says);
  });

  test('Teams and Twilio that cannot reach this machine are told', async () => {
    const id = '11111111-2222-3333-4444-555555555555';
    const { changes } = await ask({
      GUIDEPOST_DATA: folder,
      GUIDEPOST_CHANNELS: 'website,botFramework,sms',
      MICROSOFT_APP_ID: id,
      MICROSOFT_APP_TENANT_ID: id,
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      TWILIO_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
      TWILIO_AUTH_TOKEN: 'f'.repeat(32),
      TWILIO_FROM: '+18605550100',
    });
    expect(changes).toEqual([
      expect.stringContaining('Teams cannot reach the service'),
      expect.stringContaining('Twilio cannot reach the service'),
    ]);
  });

  test('a folder that cannot be written to', async () => {
    await writeFile(join(folder, 'file'), '');
    const { changes } = await ask(settings({ GUIDEPOST_DATA: join(folder, 'file', 'data') }));
    expect(changes).toEqual([expect.stringContaining('file/data cannot be written to: set GUIDEPOST_DATA')]);
  });

  test('a database that is none', async () => {
    await writeFile(join(folder, 'data.mdb'), 'this is no database'.repeat(1000));
    const { changes, text } = await ask(settings());
    expect(changes).toEqual([expect.stringContaining(`conversations in ${folder} cannot be opened`)]);
    expect(text).toContain('not looked at, since the database does not answer');
  });

  test('a database whose lock another process does not give back', async () => {
    await populate({ kind: 'embedded', folder });
    const script = `import { open } from 'lmdb';
      const root = open({ path: ${JSON.stringify(folder)}, noSubdir: false, maxDbs: 32 });
      root.transactionSync(() => { process.stdout.write('held'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60000); });`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      await once(holder.stdout, 'data');
      const { changes } = await ask(settings(), { lockPatience: 3000 });
      expect(changes).toEqual([expect.stringContaining(`holds the lock of the conversations in ${folder}`)]);
    } finally {
      holder.kill('SIGKILL');
      await once(holder, 'exit');
    }
  });

  test('nobody who could look after the console', async () => {
    await populate({ kind: 'embedded', folder });
    const records = await openRecords({ kind: 'embedded', folder });
    await createAccounts(records, createPasswords(cheap), clock).setEnabled('admin', false);
    await records.close();
    const { changes } = await ask(settings());
    expect(changes).toEqual([
      expect.stringContaining(
        'No administrator can sign in to the staff console: run `npm run staff -- add NAME',
      ),
    ]);
  });
});

describe('the content and the models', () => {
  test('a file of the catalogue that makes no sense, a model that is missing and one that is old', async () => {
    const copy = copyOfData();
    try {
      copy.write('funds/pell.json', '{ not json');
      await mkdir(join(folder, 'data'));
      const environment = { GUIDEPOST_DATA: join(folder, 'data') };
      const spoiled = await ask(environment, { dataFolder: copy.folder });
      expect(spoiled.changes.length).toBeGreaterThan(0);
      expect(spoiled.changes.every((line) => line.endsWith('put this right.'))).toBe(true);
      expect(spoiled.text).toContain('CHANGE  funds/pell.json: ');
      await rm(join(copy.folder, 'understanding/danger.gz'));
      const missing = await ask(environment, { dataFolder: copy.folder });
      expect(missing.text).toContain('CHANGE  The models in data/understanding cannot be loaded');
    } finally {
      copy.remove();
    }
    const train = () => ({ ...keptModels(), wishes: Buffer.from('learnt anew') });
    const old = await ask({ GUIDEPOST_DATA: folder }, { train });
    expect(old.changes).toEqual([
      'CHANGE  data/understanding/model.gz is not what data/phrases gives: run `npm run train`.',
    ]);
  });
});
