import type { Catalogue } from './catalogue.ts';
import { dataFolder } from './dataFolder.ts';
import { loadCatalogue } from './loadCatalogue.ts';
import { loadPhrases, type Phrases } from './phrases.ts';
import { loadWords, type Words } from './words.ts';

/** All that is known and said. Read once at start, never changed. */
export interface Guide {
  readonly words: Words;
  readonly catalogue: Catalogue;
  readonly phrases: Phrases;
}

/** Reads the whole data folder. Throws with every problem found. */
export function loadGuide(folder: string = dataFolder()): Guide {
  return { words: loadWords(folder), catalogue: loadCatalogue(folder), phrases: loadPhrases(folder) };
}
