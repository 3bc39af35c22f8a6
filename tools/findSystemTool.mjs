import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The tools that check the deployment templates, and Debian's packages that bring them. */
export const systemTools = { nginx: 'nginx-light', openssl: 'openssl', 'systemd-analyze': 'systemd' };

/** The path of a tool on this machine, or undefined. Servers are in /usr/sbin, which not everybody's PATH holds. */
export function findSystemTool(name) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
