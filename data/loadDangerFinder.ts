import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDangerFinder, type DangerFinder } from '../guidance/safety/createDangerFinder.ts';
import { safetyPatternsSchema } from './schema/safetyPatterns.ts';

/** Reads `safety/patterns.json` under the data folder and makes its patterns ready. Throws on one that cannot be read. */
export function loadDangerFinder(dataFolder: string): DangerFinder {
  const file = readFileSync(join(dataFolder, 'safety', 'patterns.json'), 'utf8');
  return createDangerFinder(safetyPatternsSchema.parse(JSON.parse(file)));
}
