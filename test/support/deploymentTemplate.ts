import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../../data/dataFolder.ts';

/** The project's folder. */
export const root = dirname(dataFolder());

/** The text of a file of the project, by its path in it. */
export function projectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The text of a deployment template, by its path in `deploymentTemplates`. */
export function deploymentTemplate(path: string): string {
  return projectFile(join('deploymentTemplates', path));
}

/** A number of the service's own, in the unit it is written in: `const grace = 10_000;` or `keepAliveTimeout: 65_000,`. */
export function numberInSource(path: string, name: string): number {
  const found = new RegExp(`\\b${name}(?: =|:) ([\\d_]+)`).exec(projectFile(path))?.[1];
  if (found === undefined) throw new Error(`${path} has no number ${name}.`);
  return Number(found.replaceAll('_', ''));
}
