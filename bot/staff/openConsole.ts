import type { Config } from '../config.ts';
import type { GuideServer } from '../server.ts';
import type { Records } from '../store/records/records.ts';
import { registerStaff, type StaffDependencies } from './registerStaff.ts';

/** What the console needs of the service. */
export interface ConsoleDependencies extends Omit<
  StaffDependencies,
  'records' | 'publicUrl' | 'entra' | 'hashCost' | 'staffSilence' | 'retentionDays'
> {
  /** Without it there is no console. */
  readonly records?: Records;
}

/** The console, where it is wanted. Gives what closes it and the records. */
export function openConsole(
  server: GuideServer,
  {
    staff,
    entra,
    publicUrl,
    staffSilence,
    retentionDays,
  }: Pick<Config, 'staff' | 'entra' | 'publicUrl' | 'staffSilence' | 'retentionDays'>,
  { records, ...deps }: ConsoleDependencies,
): () => Promise<void> {
  if (!records) return async () => undefined;
  const stop = staff
    ? registerStaff(server, {
        ...deps,
        records,
        entra,
        staffSilence,
        retentionDays,
        publicUrl: new URL(publicUrl),
      })
    : () => undefined;
  return () => {
    stop();
    return records.close();
  };
}
