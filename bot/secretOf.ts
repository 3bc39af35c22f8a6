import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

/**
 * The service's secret: the configured one, or one made at the first start on this machine and kept in the data folder. Of
 * processes that start together, the first one's counts. Rejects when the folder cannot be written to.
 */
export async function secretOf({
  secret,
  dataFolder,
}: Pick<Config, 'secret' | 'dataFolder'>): Promise<string> {
  if (secret !== null) return secret;
  const file = join(dataFolder, 'secret');
  const draft = join(dataFolder, `secret.${randomBytes(8).toString('hex')}`);
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
  try {
    await link(draft, file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
  } finally {
    await rm(draft);
  }
  return (await readFile(file, 'utf8')).trim();
}
