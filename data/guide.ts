import type { Catalogue } from './catalogue.ts';
import { dataFolder } from './dataFolder.ts';
import type { DangerFinder } from '../guidance/safety/createDangerFinder.ts';
import { loadCatalogue } from './loadCatalogue.ts';
import { loadDangerFinder } from './loadDangerFinder.ts';
import { loadPhrases, type Phrases } from './phrases.ts';
import type { Understanding } from './understanding.ts';
import { loadUnderstanding } from './understandingFile.ts';
import { loadLanguageFacts } from './languageFacts.ts';
import type { LanguageFacts } from './schema/languages.ts';
import { loadWords, type Words } from './words.ts';

/** All that is known and said. Read once at start, never changed. */
export interface Guide {
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly phrases: Phrases;
  readonly understanding: Understanding;
  /** What danger a folded message tells of, in any language. */
  readonly dangerIn: DangerFinder;
  readonly languages: LanguageFacts;
}

/** Reads the whole data folder. Throws with every problem found. */
export function loadGuide(folder: string = dataFolder()): Guide {
  return {
    words: loadWords(folder),
    catalogue: loadCatalogue(folder),
    phrases: loadPhrases(folder),
    understanding: loadUnderstanding(folder),
    dangerIn: loadDangerFinder(folder),
    languages: loadLanguageFacts(folder),
  };
}
