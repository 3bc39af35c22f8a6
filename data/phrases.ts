import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../guidance/language.ts';
import { fold } from '../guidance/text/fold.ts';

const list = z.array(z.string().min(1).transform(fold));
const groups = z.record(z.string(), list);
const phrasesFile = z.strictObject({
  commands: groups,
  wishes: groups,
  topics: groups,
  ticking: z.strictObject({ done: list, notYet: list, neither: list }),
  safety: groups,
  texting: z.strictObject({ stop: list, stopWithin: list, start: list, help: list }),
});

/** Phrases by what they mean, folded for matching. */
export type PhraseGroups = Readonly<Record<string, readonly string[]>>;

/**
 * What residents type: whole messages that are a command (`back`, `language:es`), words that point to a wish or to danger, words
 * that tell what about the FAFSA is meant beside a word for it, words that tick a thing off a checklist or take that back, and what
 * is said of text messages themselves: whole messages that end or begin them, or ask who writes, and words that end them within one.
 */
export interface LanguagePhrases {
  readonly commands: PhraseGroups;
  readonly wishes: PhraseGroups;
  readonly topics: PhraseGroups;
  readonly ticking: PhraseGroups;
  readonly safety: PhraseGroups;
  readonly texting: Readonly<Record<'stop' | 'stopWithin' | 'start' | 'help', readonly string[]>>;
}

/** The phrases of every language. */
export type Phrases = Readonly<Record<Language, LanguagePhrases>>;

/** Reads `phrases/<language>.json` under the data folder. */
export function loadPhrases(dataFolder: string): Phrases {
  const read = (language: Language) =>
    phrasesFile.parse(JSON.parse(readFileSync(join(dataFolder, 'phrases', `${language}.json`), 'utf8')));
  return Object.freeze({ en: read('en'), es: read('es') });
}
