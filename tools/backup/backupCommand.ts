import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readConfig } from '../../bot/config.ts';
import { holdsDatabase } from '../../bot/store/embedded/copyFolder.ts';
import type { StoreConfig } from '../../bot/store/openStore.ts';
import { StoreUnavailable } from '../../bot/store/store.ts';
import { conversationSchema } from '../../dialogs/conversation.ts';
import type { Told } from '../staff/staffCommand.ts';
import { backUpEmbedded, type Contents } from './backUpEmbedded.ts';
import { backupFormat, writeManifest } from './manifest.ts';
import { noProgress, progressName, readProgress, writeProgress, type Progress } from './progress.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** `npm run backup -- DIR`: all that the service keeps, into an empty folder, while it runs. The secret stays out. */
export async function backupCommand(
  given: readonly string[],
  environment: Environment,
  clock: () => Date,
): Promise<Told> {
  const [folder, ...rest] = given;
  if (folder === undefined || rest.length > 0) return no('npm run backup -- DIR      into an empty folder');
  const read = readConfig(environment);
  if (!read.ok) return no(read.problems.join('\n'));
  const { store } = read.config;
  if (store.kind === 'embedded' && !holdsDatabase(store.folder))
    return no(`There is no database in ${store.folder}: set GUIDEPOST_DATA to the folder of the service.`);
  const begun = await begin(folder, placeOf(store), clock).catch(codeOf);
  if (typeof begun === 'string')
    return no(
      `Nothing can be written into ${folder} (${begun}): name an empty folder that this user may write into.`,
    );
  if (begun === null)
    return no(`${folder} is not empty, and what is in it is no part of this backup: name an empty folder.`);
  return backUp(store, folder, begun, clock);
}

async function backUp(store: StoreConfig, folder: string, begun: Progress, clock: () => Date): Promise<Told> {
  try {
    const contents = await copy(store, folder, begun);
    await writeManifest(folder, {
      format: backupFormat,
      store: store.kind,
      conversationSchema,
      begunAt: begun.begunAt,
      finishedAt: clock().toISOString(),
      ...contents,
    });
    await rm(join(folder, progressName));
    return { ok: true, text: told(folder, contents) };
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    return no('The database did not answer. Run the same command again: it goes on where it was cut off.');
  }
}

/** MongoDB's driver takes 20 MB of memory, so it is loaded only where it is used. */
async function copy(store: StoreConfig, folder: string, begun: Progress): Promise<Contents> {
  if (store.kind === 'embedded') return backUpEmbedded(store.folder, folder);
  const { backUpMongo } = await import('./backUpMongo.ts');
  return backUpMongo(store.uri, folder, begun);
}

/** Where this backup stands: at its beginning, or where an earlier run of the same one was cut off; `null` in a folder of something else. */
async function begin(folder: string, from: string, clock: () => Date): Promise<Progress | null> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const earlier = await readProgress(folder);
  if (earlier !== null) return earlier.from === from ? earlier : null;
  if ((await readdir(folder)).length > 0) return null;
  const begun = noProgress(from, clock().toISOString());
  await writeProgress(folder, begun);
  return begun;
}

/** The code of what the file system refused; anything else goes on its way. */
function codeOf(cause: unknown): string {
  const { code } = cause as NodeJS.ErrnoException;
  if (code !== undefined) return code;
  throw cause;
}

function placeOf(store: StoreConfig): string {
  return store.kind === 'embedded' ? resolve(store.folder) : store.uri.replace(/\/\/[^/]*@/, '//');
}

function told(folder: string, { consistentBy, counts }: Contents): string {
  const { conversations, lines, notes, records } = counts;
  const how =
    consistentBy === 'moment' ? 'as of one moment' : 'each conversation as it stood when it was read';
  return [
    `${folder} holds ${conversations} conversations, ${lines} lines, ${notes} notes and ${records} staff records, ${how}.`,
    'It holds what residents wrote: keep it where only those can read it who may read the console.',
    'The secret of the service (GUIDEPOST_SECRET, else the file secret in its folder) is not in it: keep that elsewhere, or the second step of staff has to be set up anew.',
  ].join('\n');
}

function no(text: string): Told {
  return { ok: false, text };
}
