import { existsSync } from 'node:fs';
import { rm, stat, statfs, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { DatabaseCheck } from './databaseCheck.ts';
import { change, note, right, type Finding } from './finding.ts';
import { probeFolder, type Probe } from './probeFolder.ts';
import { spaceFinding } from './spaceFinding.ts';

/** How long somebody may hold the lock of a database, in milliseconds; writes of the service take a few. */
const usualPatience = 20_000;
/** File systems of other machines by their number in Linux: NFS, SMB, CIFS, SMB2. */
const networks: readonly number[] = [0x6969, 0x517b, 0xff534d42, 0xfe534d42];
/** Anybody but the owner may read. */
const others = 0o077;

/** The folder of the embedded store: whether the service can write there, and whether its databases answer. */
export async function checkFolder(folder: string, patience = usualPatience): Promise<DatabaseCheck> {
  const existing = nearest(resolve(folder));
  if (!(await isWritable(existing)))
    return {
      answers: false,
      findings: [
        change(
          `${folder} cannot be written to: set GUIDEPOST_DATA to a folder that the service's account owns.`,
        ),
      ],
    };
  const { type, bavail, bsize } = await statfs(existing);
  const databases = await checkDatabases(folder, patience);
  const disk = networks.includes(type)
    ? change(`${folder} is on another machine's disk: set GUIDEPOST_DATA to a folder on a local disk.`)
    : spaceFinding(bavail * bsize, await sizeOf(folder));
  return {
    answers: databases.every(({ standing }) => standing !== 'change'),
    findings: [disk, ...(await readers(folder)), ...databases],
  };
}

/** Paths of the databases within the store's folder, and what each holds. */
const databases = [
  ['', 'conversations'],
  ['staff', 'staff records'],
] as const;

async function checkDatabases(folder: string, patience: number): Promise<readonly Finding[]> {
  const there = databases.filter(([path]) => existsSync(join(folder, path, 'data.mdb')));
  if (there.length === 0)
    return [note(`${folder} holds no database yet: the first start of the service makes it.`)];
  return Promise.all(
    there.map(async ([path, what]) =>
      findingOf(await probeFolder(join(folder, path), patience), join(folder, path), what),
    ),
  );
}

function findingOf(probe: Probe, folder: string, what: string): Finding {
  switch (probe) {
    case 'ready':
      return right(`The database of ${what} in ${folder} opens and can be written to.`);
    case 'locked':
      return change(
        `Another process holds the lock of the ${what} in ${folder} and does not let go: find it with \`fuser -v ${join(folder, 'lock.mdb')}\` and end it.`,
      );
    case 'broken':
      return change(
        `The database of ${what} in ${folder} cannot be opened: restore a backup into an empty folder, and set GUIDEPOST_DATA to that.`,
      );
  }
}

async function readers(folder: string): Promise<readonly Finding[]> {
  if (!existsSync(folder)) return [];
  const { mode } = await stat(folder);
  if ((mode & others) === 0) return [right(`Only its owner can read ${folder}.`)];
  return [note(`Other accounts of this machine can look into ${folder}: run \`chmod 700 ${folder}\`.`)];
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = databases.map(([path]) =>
    stat(join(folder, path, 'data.mdb')).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The folder itself, or the nearest above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}

async function isWritable(folder: string): Promise<boolean> {
  const trial = join(folder, `.doctor-${crypto.randomUUID()}`);
  try {
    await writeFile(trial, '', { flag: 'wx', mode: 0o600 });
    await rm(trial);
    return true;
  } catch {
    return false;
  }
}
