import { readConfig } from '../bot/config.ts';
import { openRecords } from '../bot/store/records/openRecords.ts';
import type { Records } from '../bot/store/records/records.ts';
import type { Told } from './staff/staffCommand.ts';

/** Does a command on the records that the service would use with these settings, prints what it says and sets the exit code. */
export async function withRecords(
  environment: Readonly<Record<string, string | undefined>>,
  work: (records: Records) => Promise<Told>,
): Promise<void> {
  const told = await attempt(environment, work);
  (told.ok ? process.stdout : process.stderr).write(`${told.text}\n`);
  process.exitCode = told.ok ? 0 : 1;
}

async function attempt(
  environment: Readonly<Record<string, string | undefined>>,
  work: (records: Records) => Promise<Told>,
): Promise<Told> {
  const read = readConfig(environment);
  if (!read.ok) return { ok: false, text: read.problems.join('\n') };
  const records = await openRecords(read.config.store);
  try {
    return await work(records);
  } finally {
    await records.close();
  }
}
