import type { Catalogue } from './catalogue.ts';
import { dataFolder } from './dataFolder.ts';
import type { DangerFinder } from '../guidance/safety/createDangerFinder.ts';
import { loadCatalogue } from './loadCatalogue.ts';
import { loadDangerFinder } from './loadDangerFinder.ts';
import { loadPhrases, type Phrases } from './phrases.ts';
import type { Understanding } from './understanding.ts';
import { loadUnderstanding } from './understandingFile.ts';
import { createSearch, type Search } from './searchIndex.ts';
import { loadLanguageFacts } from './languageFacts.ts';
import type { LanguageFacts } from './schema/languages.ts';
import type { OfficeHours } from '../guidance/time/officeHours.ts';
import { loadWords, type Words } from './words.ts';

/** All that is known and said. Read once at start, never changed. */
export interface Guide {
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly phrases: Phrases;
  readonly understanding: Understanding;
  readonly search: Search;
  /** What danger a folded message tells of, in any language. */
  readonly dangerIn: DangerFinder;
  readonly languages: LanguageFacts;
  /** When staff answer residents in the chat; absent where they do not. It is the operator's to say, not the data folder's. */
  readonly staffHours?: OfficeHours;
  /** Where the page on privacy can be read, https; absent where nobody outside of one's own machine could. The operator's, too. */
  readonly privacyUrl?: string;
}

/** Reads the whole data folder. Throws with every problem found. */
export function loadGuide(folder: string = dataFolder()): Guide {
  const catalogue = loadCatalogue(folder);
  return {
    words: loadWords(folder),
    catalogue,
    phrases: loadPhrases(folder),
    understanding: loadUnderstanding(folder),
    search: createSearch(catalogue),
    dangerIn: loadDangerFinder(folder),
    languages: loadLanguageFacts(folder),
  };
}
