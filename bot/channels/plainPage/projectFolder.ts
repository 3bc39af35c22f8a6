import { dirname } from 'node:path';
import { dataFolder } from '../../../data/dataFolder.ts';

/** The project's folder: it holds `web`, `dist` and `.guidepost` beside `data`. */
export function projectFolder(): string {
  return dirname(dataFolder());
}
