import { firstAdministrator } from '../../../bot/staff/firstAdministrator.ts';
import { openStore, type StoreConfig } from '../../../bot/store/openStore.ts';
import { openRecords } from '../../../bot/store/records/openRecords.ts';
import { dataFolder } from '../../../data/dataFolder.ts';
import { loadUnderstanding, modelBytes } from '../../../data/understandingFile.ts';
import { doctorCommand, type DoctorDependencies } from '../../../tools/doctor/doctorCommand.ts';
import { cheap } from '../../support/staff/startStaff.ts';

/** The tests' day. */
export const clock = () => new Date('2026-11-28T15:00:00Z');

/** The models as they are kept, in place of learning them for each test. */
export const keptModels = () => modelBytes(loadUnderstanding(dataFolder()));

/** Settings, by name. */
export type Environment = Readonly<Record<string, string>>;

/** Settings of a service that others can reach. */
export const reachable = {
  GUIDEPOST_PUBLIC_URL: 'https://guide.example.org',
  GUIDEPOST_SECRET: 'k3Vb9qLx7TzR2mWc8HpN5sYd4GfJ6aQe',
  GUIDEPOST_CHANNELS: 'website',
  GUIDEPOST_TRUSTED_PROXIES: '1',
};

/** What the doctor says of a set-up, and its lines that tell of something to change. */
export async function ask(environment: Environment, over: Partial<DoctorDependencies> = {}) {
  const usual = { clock, dataFolder: dataFolder(), train: keptModels };
  const { ok, text } = await doctorCommand(environment, { ...usual, ...over });
  const lines = text.split('\n').map((line) => line.trim());
  return { ok, text, changes: lines.filter((line) => line.startsWith('CHANGE')) };
}

/** Starts the store and its records as the service would, with an administrator. */
export async function populate(config: StoreConfig): Promise<void> {
  const store = await openStore(config);
  const records = await openRecords(config);
  await store.ready();
  await records.ready();
  await firstAdministrator(records, clock, cheap);
  await records.close();
  await store.close();
}
