import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { deploymentTemplate, projectFile, root } from './deploymentTemplate.ts';

/**
 * A folder with what the image's last stage copies and with production packages alone, made of links: Node must be told to
 * preserve them, or it would find the other packages from where they lead.
 */
export function imageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guidepost-image-'));
  const [last = ''] = deploymentTemplate('Dockerfile')
    .split(/^(?=FROM )/m)
    .slice(-1);
  for (const [, list = ''] of last.matchAll(/^COPY (?!--from)(.*) \.\/$/gm))
    for (const name of list.split(' ')) link(name, join(folder, name));
  for (const [, from = '', to = ''] of last.matchAll(/^COPY --from=build \/build\/(\S+) (\S+)$/gm))
    link(from, join(folder, to));
  const locked = JSON.parse(projectFile('package-lock.json')) as {
    packages: Readonly<Record<string, { dev?: boolean }>>;
  };
  for (const [path, { dev }] of Object.entries(locked.packages))
    if (/^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && !dev) link(path, join(folder, path));
  return folder;
}

/** Also where nothing is: a package for another kind of machine is in the lock file and not here. */
function link(path: string, at: string): void {
  mkdirSync(dirname(at), { recursive: true });
  symlinkSync(join(root, path), at);
}
