import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../guidance/language.ts';
import { fold } from '../guidance/text/fold.ts';
import { dataFolder } from './dataFolder.ts';

const words = z
  .array(
    z
      .string()
      .refine((word) => word !== '' && word === fold(word) && !word.includes(' '), 'One word, folded.'),
  )
  .transform((all) => new Set(all) as ReadonlySet<string>);
const lists = z.strictObject({ joining: words, vague: words });
const schema = z.strictObject({ en: lists, es: lists });

/** Words that ask for nothing by themselves, folded. */
export interface FillerWords {
  /** They only join others: a message of these alone asks for nothing. */
  readonly joining: ReadonlySet<string>;
  /** Together they can ask for something, "what can you do"; what is left of a message once a name was taken out does not. */
  readonly vague: ReadonlySet<string>;
}

/** Reads `data/staff/fillerWords.json`. Throws when it breaks the schema. */
export function loadFillerWords(folder: string = dataFolder()): Readonly<Record<Language, FillerWords>> {
  return schema.parse(JSON.parse(readFileSync(join(folder, 'staff', 'fillerWords.json'), 'utf8')));
}
