/** Where a text may be parted, best first: between paragraphs, sentences, words. */
const seams = [/\n/g, /(?<=[.!?:;]) /g, / /g];

/** Parts a text into pieces of at most so many UTF-16 units, at the best seam in the second half of each, never within a character. */
export function splitText(text: string, longest: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text.trim();
  while (rest.length > longest) {
    const end = seamIn(rest.slice(0, longest + 1), longest);
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, ...(rest === '' && pieces.length > 0 ? [] : [rest])];
}

function seamIn(window: string, longest: number): number {
  for (const seam of seams) {
    const last = [...window.matchAll(seam)]
      .map(({ index }) => index)
      .findLast((index) => index > longest / 2);
    if (last !== undefined) return last;
  }
  return /[\uD800-\uDBFF]/.test(window.charAt(longest - 1)) ? longest - 1 : longest;
}
