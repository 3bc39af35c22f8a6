import { dirname, join } from 'node:path';
import { dataFolder } from '../../../data/dataFolder.ts';

/** The project's folder: it holds `web`, `dist` and `.guidepost` beside `data`. */
export function projectFolder(): string {
  return dirname(dataFolder());
}

/** A file of the widget's sources (words, templates, styles). */
export function widgetSource(...path: readonly string[]): string {
  return join(projectFolder(), 'web', 'widget', ...path);
}
