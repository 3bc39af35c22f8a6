import { readConfig, type Config } from '../../bot/config.ts';
import type { Model } from '../../data/understandingFile.ts';
import { connecticutZone, dateIn } from '../../guidance/time/dateIn.ts';
import type { Told } from '../staff/staffCommand.ts';
import { checkChannels } from './checkChannels.ts';
import { checkContent } from './checkContent.ts';
import { checkFolder } from './checkFolder.ts';
import { checkModels } from './checkModels.ts';
import { checkSettings } from './checkSettings.ts';
import { checkStaff } from './checkStaff.ts';
import type { DatabaseCheck } from './databaseCheck.ts';
import { note, type Finding, type Standing } from './finding.ts';

/** What the doctor looks at beside the settings. */
export interface DoctorDependencies {
  readonly clock: () => Date;
  /** Where tracks, words and models are. */
  readonly dataFolder: string;
  /** The models that the phrases of today give; takes seconds. */
  readonly train: () => Readonly<Record<Model, Buffer>>;
  /** How long another process may hold the lock of an embedded database, in milliseconds. */
  readonly lockPatience?: number;
}

interface Section {
  readonly about: string;
  readonly findings: readonly Finding[];
}

const signs: Readonly<Record<Standing, string>> = { right: 'ok    ', note: 'note  ', change: 'CHANGE' };

/** `npm run doctor`: every part in turn, one sentence each; not `ok` where something must be changed. Changes nothing itself. */
export async function doctorCommand(
  environment: Readonly<Record<string, string | undefined>>,
  { clock, dataFolder, train, lockPatience }: DoctorDependencies,
): Promise<Told> {
  const read = readConfig(environment);
  const today = dateIn(connecticutZone, clock().toISOString());
  const sections: Section[] = [
    { about: 'Settings', findings: checkSettings(environment, read) },
    { about: 'Content', findings: checkContent(dataFolder, today) },
    { about: 'Models', findings: checkModels(dataFolder, train) },
    ...(read.ok ? await serviceSections(read.config, lockPatience) : [unseen]),
  ];
  const wrong = sections.flatMap(({ findings }) => findings).filter(({ standing }) => standing === 'change');
  const last =
    wrong.length === 0 ? 'Nothing must be changed.' : `${wrong.length} to change: see the lines with CHANGE.`;
  return { ok: wrong.length === 0, text: [...sections.map(shown), last].join('\n\n') };
}

const unseen: Section = {
  about: 'Database, channels, staff',
  findings: [note('They were not looked at, since the settings cannot be read: put those right first.')],
};

async function serviceSections(
  config: Config,
  lockPatience: number | undefined,
): Promise<readonly Section[]> {
  const channels = { about: 'Channels', findings: checkChannels(config) };
  const { answers, findings } = await checkDatabase(config, lockPatience);
  const staff = answers
    ? await checkStaff(config)
    : [note('They were not looked at, since the database does not answer: put that right first.')];
  return [{ about: 'Database', findings }, channels, { about: 'Staff', findings: staff }];
}

/** MongoDB's driver takes 20 MB of memory, so it is loaded only where it is used. */
async function checkDatabase({ store }: Config, lockPatience: number | undefined): Promise<DatabaseCheck> {
  if (store.kind === 'embedded') return checkFolder(store.folder, lockPatience);
  const { checkMongo } = await import('./checkMongo.ts');
  return checkMongo(store.uri);
}

function shown({ about, findings }: Section): string {
  return [about, ...findings.map(({ standing, says }) => `  ${signs[standing]}  ${says}`)].join('\n');
}
