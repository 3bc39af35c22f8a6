import type { Catalogue } from './catalogue.ts';
import { dataFolder } from './dataFolder.ts';
import type { DangerFinder } from '../guidance/safety/createDangerFinder.ts';
import { loadCatalogue } from './loadCatalogue.ts';
import { loadDangerFinder } from './loadDangerFinder.ts';
import { loadPhrases, type Phrases } from './phrases.ts';
import { loadWords, type Words } from './words.ts';

/** All that is known and said. Read once at start, never changed. */
export interface Guide {
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly phrases: Phrases;
  /** What danger a folded message tells of, in any language. */
  readonly dangerIn: DangerFinder;
}

/** Reads the whole data folder. Throws with every problem found. */
export function loadGuide(folder: string = dataFolder()): Guide {
  return {
    words: loadWords(folder),
    catalogue: loadCatalogue(folder),
    phrases: loadPhrases(folder),
    dangerIn: loadDangerFinder(folder),
  };
}
