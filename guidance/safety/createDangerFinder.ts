import { dangers, type Danger } from './danger.ts';
import type { Heard } from './matchPattern.ts';
import { parsePattern, wordsOf, type Slots } from './parsePattern.ts';
import { indexPatterns, type PatternIndex } from './patternIndex.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** What danger is told of with, in all languages at once, everything folded. `parsePattern` says how patterns are written. */
export interface SafetyPatterns {
  /** Phrases by name. */
  readonly slots: Readonly<Record<string, readonly string[]>>;
  /** Short ways to write words: `wanna` is `want to`. */
  readonly shorthand: Readonly<Record<string, string>>;
  /** Words that are never a slip of another: `amuse` is not `abuse`. */
  readonly ordinary: readonly string[];
  /** Harmless uses of words that are not heard any more once one of these is found. */
  readonly harmless: readonly string[];
  readonly dangers: Readonly<Record<Danger, readonly string[]>>;
}

/** The most urgent danger that a folded message tells of, in whatever language; `null` when it tells of none. */
export type DangerFinder = (foldedText: string) => Danger | null;

/** Only so much of a message is looked at. Words. */
const longest = 3000;
/** Words run together are looked for among the first so many different words. */
const mostJoined = 80;

/** Makes the patterns ready, which takes some milliseconds; looking through a message then takes a few hundredths of one. */
export function createDangerFinder(patterns: SafetyPatterns): DangerFinder {
  const slots: Slots = new Map(
    Object.entries(patterns.slots).map(([name, phrases]) => [name, phrases.map(wordsOf)]),
  );
  const parsed = <Meaning>(meaning: Meaning, list: readonly string[]) =>
    list.map((pattern) => ({ meaning, places: parsePattern(pattern, slots) }));
  const harmful = dangers.flatMap((danger) => parsed(danger, patterns.dangers[danger]));
  const harmless = parsed('harmless', patterns.harmless);
  const shorthand = new Map(
    Object.entries(patterns.shorthand).map(([short, full]) => [short, wordsOf(full)]),
  );
  const known = new Set([...shorthand.keys(), ...[...shorthand.values()].flat()]);
  const phraseLists = new Set(
    [...harmful, ...harmless].flatMap(({ places }) => places.map(({ phrases }) => phrases)),
  );
  for (const phrases of phraseLists) for (const phrase of phrases) for (const word of phrase) known.add(word);
  const vocabulary = createVocabulary(known, patterns.ordinary);
  const dangerIndex = indexPatterns(harmful);
  const harmlessIndex = indexPatterns(harmless);
  return (foldedText) => {
    const heard = hear(foldedText, vocabulary, shorthand);
    for (const { start, end } of [...harmlessIndex.find(heard)]) heard.fill([], start, end);
    return mostUrgent(dangerIndex, heard);
  };
}

function mostUrgent(index: PatternIndex<Danger>, heard: Heard): Danger | null {
  let first: number = dangers.length;
  for (const { meaning } of index.find(heard, (danger) => dangers.indexOf(danger) < first))
    first = Math.min(first, dangers.indexOf(meaning));
  return dangers[first] ?? null;
}

function hear(
  text: string,
  vocabulary: Vocabulary,
  shorthand: ReadonlyMap<string, readonly string[]>,
): (readonly string[])[] {
  const cache = new Map<string, Heard>();
  const keys = (word: string) => vocabulary.keysOf(word);
  const spelledOut = (word: string): Heard => (shorthand.get(word) ?? [word]).map(keys);
  const listen = (word: string): Heard => {
    const heard = spelledOut(word);
    if (heard.some(({ length }) => length > 0) || cache.size > mostJoined) return heard;
    return vocabulary.partsOf(word)?.flatMap(spelledOut) ?? heard;
  };
  return text.split(' ', longest).flatMap((word) => {
    const heard = cache.get(word) ?? listen(word);
    cache.set(word, heard);
    return heard;
  });
}
