import { readConfig } from '../../bot/config.ts';
import type { StoreConfig } from '../../bot/store/openStore.ts';
import { StoreUnavailable } from '../../bot/store/store.ts';
import { conversationSchema } from '../../dialogs/conversation.ts';
import { describeFile, readManifest, type Manifest, type NoManifest } from '../backup/manifest.ts';
import type { Told } from '../staff/staffCommand.ts';
import { restoreEmbedded } from './restoreEmbedded.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const reasons: Readonly<Record<NoManifest, string>> = {
  missing: 'holds no complete backup: run `npm run backup` to its end first.',
  newer: 'was made by a newer release of Guidepost: restore it with that one.',
  unreadable: 'has a manifest that cannot be read: take another backup.',
};

/** `npm run restore -- DIR`: puts a backup into the store of these settings, which must be empty. Writes nothing until all was checked. */
export async function restoreCommand(given: readonly string[], environment: Environment): Promise<Told> {
  const [folder, ...rest] = given;
  if (folder === undefined || rest.length > 0)
    return no('npm run restore -- DIR      into the empty store of GUIDEPOST_DATA or MONGODB_URI');
  const read = readConfig(environment);
  if (!read.ok) return no(read.problems.join('\n'));
  const manifest = await readManifest(folder);
  if (typeof manifest === 'string') return no(`${folder} ${reasons[manifest]}`);
  const { store } = read.config;
  const problem = mismatch(manifest, store) ?? (await damage(folder, manifest));
  return problem === null ? restore(store, folder, manifest) : no(problem);
}

function mismatch(manifest: Manifest, store: StoreConfig): string | null {
  if (manifest.conversationSchema > conversationSchema)
    return `Its conversations have schema ${manifest.conversationSchema} and this release knows ${conversationSchema}: restore it with the release that made it, or a newer one.`;
  if (manifest.store === store.kind) return null;
  return manifest.store === 'mongo'
    ? 'It is a backup of MongoDB: set MONGODB_URI to an empty database.'
    : 'It is a backup of an embedded store: leave MONGODB_URI out, and set GUIDEPOST_DATA to an empty folder.';
}

async function damage(folder: string, { files }: Manifest): Promise<string | null> {
  for (const { name, bytes, sha256 } of files) {
    const found = await describeFile(folder, name).catch(() => null);
    if (found === null) return `${name} is missing from the backup: take another one.`;
    if (found.bytes !== bytes || found.sha256 !== sha256)
      return `${name} is not what was backed up: take another backup.`;
  }
  return null;
}

async function restore(store: StoreConfig, folder: string, manifest: Manifest): Promise<Told> {
  try {
    const problem = await put(store, folder, manifest);
    if (problem !== null) return no(problem);
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    return no('The database did not answer. Drop what was restored of it, and run the same command again.');
  }
  const { conversations, lines, records } = manifest.counts;
  return {
    ok: true,
    text: [
      `${conversations} conversations, ${lines} lines and ${records} staff records are restored, as of ${manifest.begunAt}.`,
      'Start the service with the same GUIDEPOST_SECRET, and run `npm run audit -- verify`.',
      'Whoever asked to be forgotten since then must be forgotten again.',
    ].join('\n'),
  };
}

/** MongoDB's driver takes 20 MB of memory, so it is loaded only where it is used. */
async function put(store: StoreConfig, folder: string, manifest: Manifest): Promise<string | null> {
  if (store.kind === 'embedded') return restoreEmbedded(folder, manifest, store.folder);
  const { restoreMongo } = await import('./restoreMongo.ts');
  return restoreMongo(folder, manifest, store.uri);
}

function no(text: string): Told {
  return { ok: false, text };
}
