import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../../bot/channels/plainPage/projectFolder.ts';

/** The folder with Web Chat's bundle, which is fetched now if it is not there. Throws when it cannot be had. */
export function webChatFolder(): string {
  const folder = join(projectFolder(), '.guidepost', 'webchat');
  const tool = join(projectFolder(), 'tools', 'fetchWebChat.mjs');
  const environment = { ...process.env, GUIDEPOST_WEBCHAT: folder };
  const { stderr } = spawnSync(process.execPath, [tool], { env: environment, encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return folder;
}
