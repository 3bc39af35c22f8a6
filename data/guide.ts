import type { Catalogue } from './catalogue.ts';
import { dataFolder } from './dataFolder.ts';
import { loadCatalogue } from './loadCatalogue.ts';
import { loadLanguageFacts } from './languageFacts.ts';
import { loadPhrases, type Phrases } from './phrases.ts';
import type { LanguageFacts } from './schema/languages.ts';
import { loadWords, type Words } from './words.ts';

/** All that is known and said. Read once at start, never changed. */
export interface Guide {
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly phrases: Phrases;
  readonly languages: LanguageFacts;
}

/** Reads the whole data folder. Throws with every problem found. */
export function loadGuide(folder: string = dataFolder()): Guide {
  return {
    words: loadWords(folder),
    catalogue: loadCatalogue(folder),
    phrases: loadPhrases(folder),
    languages: loadLanguageFacts(folder),
  };
}
