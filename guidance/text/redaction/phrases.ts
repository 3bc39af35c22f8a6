import type { Token } from './tokens.ts';

/** Phrases to look for, by their first word, the longest first. */
export type Phrases<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>;

interface Phrase<Meaning> {
  readonly words: readonly string[];
  readonly meaning: Meaning;
}

/** Prepares phrases, given as lower case words without accents and parted by spaces; `|` parts the phrases of one meaning. */
export function preparePhrases<Meaning>(list: readonly (readonly [string, Meaning])[]): Phrases<Meaning> {
  const byFirst = new Map<string, Phrase<Meaning>[]>();
  for (const [phrases, meaning] of list) {
    for (const phrase of phrases.split('|')) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meaning }]);
    }
  }
  for (const each of byFirst.values()) each.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The longest phrase that begins at this token. Full stops, hyphens and slashes inside it (`d.o.b.`, `a-number`, `a/c`) do not count. */
export function phraseAt<Meaning>(
  tokens: readonly Token[],
  at: number,
  phrases: Phrases<Meaning>,
): { readonly meaning: Meaning; readonly to: number } | null {
  for (const { words, meaning } of phrases.get(tokens[at]?.text ?? '') ?? []) {
    const to = endOf(tokens, at, words);
    if (to !== null) return { meaning, to };
  }
  return null;
}

function endOf(tokens: readonly Token[], at: number, words: readonly string[]): number | null {
  let here = at;
  for (const [i, word] of words.entries()) {
    const token = tokens[here];
    if (i > 0 && token?.kind === 'mark' && '.-/'.includes(token.text) && !token.spaced) here++;
    if (tokens[here]?.text !== word || tokens[here]?.kind === 'removed') return null;
    here++;
  }
  return here - 1;
}
