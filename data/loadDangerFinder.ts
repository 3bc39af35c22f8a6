import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../guidance/language.ts';
import { createDangerFinder, type DangerFinder } from '../guidance/safety/createDangerFinder.ts';
import { fold } from '../guidance/text/fold.ts';
import { safetyPatternsSchema } from './schema/safetyPatterns.ts';

/**
 * Reads `safety/patterns.json` under the data folder and makes its patterns ready. What the guide says itself (`words`) counts as
 * ordinary words, which are no misspelling of others. Throws on a pattern that cannot be read.
 */
export function loadDangerFinder(dataFolder: string): DangerFinder {
  const read = (...path: string[]) => readFileSync(join(dataFolder, ...path), 'utf8');
  const patterns = safetyPatternsSchema.parse(JSON.parse(read('safety', 'patterns.json')));
  const said = languages.map((language) => read('words', `${language}.json`)).join(' ');
  const spellings = new Set(said.split(/\s+/));
  const ordinary = new Set([
    ...patterns.ordinary,
    ...[...spellings].flatMap((each) => fold(each).split(' ')),
  ]);
  return createDangerFinder({ ...patterns, ordinary: [...ordinary] });
}
