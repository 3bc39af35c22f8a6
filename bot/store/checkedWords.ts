/** The words of a search themselves; throws `RangeError` when there are none or more than eight. */
export function checkedWords(words: readonly string[]): readonly string[] {
  if (words.length >= 1 && words.length <= 8) return words;
  throw new RangeError(`A search needs 1 to 8 words, not ${words.length}.`);
}
