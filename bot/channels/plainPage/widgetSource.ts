import { join } from 'node:path';
import { projectFolder } from './projectFolder.ts';

/** A file of the widget's sources: words, templates and styles are read from there as the service starts. */
export function widgetSource(...path: readonly string[]): string {
  return join(projectFolder(), 'web', 'widget', ...path);
}
