import type { PhraseGroups } from '../data/phrases.ts';

/** A phrase with what it means. */
export interface IndexedPhrase {
  readonly meaning: string;
  /** Folded, words parted by single spaces. */
  readonly phrase: string;
  /** Its place among all phrases of the groups. */
  readonly order: number;
}

/** The phrases of some groups, made ready to be looked up. */
export interface PhraseIndex {
  /** By the phrase; more than one where a phrase stands in more than one group. */
  readonly byPhrase: ReadonlyMap<string, readonly IndexedPhrase[]>;
  /** In the longest phrase. */
  readonly mostWords: number;
}

/** Groups never change, so they are made ready once. */
const known = new WeakMap<PhraseGroups, PhraseIndex>();

/** The phrases of these groups by what is typed. */
export function phraseIndex(groups: PhraseGroups): PhraseIndex {
  const before = known.get(groups);
  if (before) return before;
  const byPhrase = new Map<string, IndexedPhrase[]>();
  const all = Object.entries(groups).flatMap(([meaning, phrases]) =>
    phrases.map((phrase) => ({ meaning, phrase })),
  );
  for (const [order, found] of all.entries())
    byPhrase.set(found.phrase, [...(byPhrase.get(found.phrase) ?? []), { ...found, order }]);
  const mostWords = all.reduce((most, { phrase }) => Math.max(most, phrase.split(' ').length), 0);
  const index = { byPhrase, mostWords };
  known.set(groups, index);
  return index;
}

/** A message is looked through more than once; what was found is kept until the next. */
const last = new WeakMap<PhraseIndex, { readonly text: string; readonly found: readonly IndexedPhrase[] }>();

/** The phrases of an index that stand in a folded text as whole words. */
export function phrasesIn(text: string, index: PhraseIndex): readonly IndexedPhrase[] {
  const before = last.get(index);
  if (before?.text === text) return before.found;
  const found = lookThrough(text, index);
  last.set(index, { text, found });
  return found;
}

function lookThrough(text: string, { byPhrase, mostWords }: PhraseIndex): readonly IndexedPhrase[] {
  const words = text.split(' ');
  const found = new Set<IndexedPhrase>();
  for (const start of words.keys()) {
    let phrase = '';
    for (const word of words.slice(start, start + mostWords)) {
      phrase = phrase === '' ? word : `${phrase} ${word}`;
      for (const each of byPhrase.get(phrase) ?? []) found.add(each);
    }
  }
  return [...found];
}
