import { fold } from '../fold.ts';

/** Parts of words of so many letters, their ends marked: what makes "diferense" and "difference" alike. */
const shortestPart = 3;
const longestPart = 5;

/** More words than this tell nothing more about what a message asks for, and no message may take long. */
const mostWords = 60;
const longestWord = 24;

/**
 * What a message shows a classifier, with how often: its words, pairs of neighbouring words, and parts of words. The first letter
 * tells the kind: `w`, `b`, `c`.
 */
export function featuresOf(text: string): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string): void => void features.set(feature, (features.get(feature) ?? 0) + 1);
  let before: string | null = null;
  for (const word of wordsOf(text)) {
    add(`w${word}`);
    if (before !== null) add(`b${before} ${word}`);
    before = word;
    for (const part of partsOf(word)) add(`c${part}`);
  }
  return features;
}

function wordsOf(text: string): readonly string[] {
  const words = fold(text).split(' ', mostWords);
  return words.filter((word) => word !== '').map((word) => word.slice(0, longestWord));
}

function partsOf(word: string): readonly string[] {
  const marked = `<${word}>`;
  const parts: string[] = [];
  for (let length = shortestPart; length <= longestPart; length += 1)
    for (let start = 0; start + length <= marked.length; start += 1)
      parts.push(marked.slice(start, start + length));
  return parts;
}
