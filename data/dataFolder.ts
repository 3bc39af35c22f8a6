import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder of the data files, seen from the sources and from the compiled program alike: `data` beside the nearest
 * `package.json` above this file. Throws when there is none.
 */
export function dataFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error('No package.json above the data files.');
    folder = dirname(folder);
  }
  return join(folder, 'data');
}
