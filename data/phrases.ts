import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../guidance/language.ts';
import { fold } from '../guidance/text/fold.ts';

const groups = z.record(z.string(), z.array(z.string().min(1).transform(fold)));
const phrasesFile = z.strictObject({ commands: groups, wishes: groups, safety: groups });

/** Phrases by what they mean, folded for matching. */
export type PhraseGroups = Readonly<Record<string, readonly string[]>>;

/** What residents type: whole messages that are a command (`back`, `language:es`), and words that point to a wish or to danger. */
export interface LanguagePhrases {
  readonly commands: PhraseGroups;
  readonly wishes: PhraseGroups;
  readonly safety: PhraseGroups;
}

/** The phrases of every language. */
export type Phrases = Readonly<Record<Language, LanguagePhrases>>;

/** Reads `phrases/<language>.json` under the data folder. */
export function loadPhrases(dataFolder: string): Phrases {
  const read = (language: Language) =>
    phrasesFile.parse(JSON.parse(readFileSync(join(dataFolder, 'phrases', `${language}.json`), 'utf8')));
  return Object.freeze({ en: read('en'), es: read('es') });
}
