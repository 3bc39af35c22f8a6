import { fold } from '../../../guidance/text/fold.ts';

/** A part of a text; a hit is one of the words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** Characters shown before the first hit and after it. */
const before = 80;
const after = 220;

/** The text around the first of the words (as `searchWords` gives them), the words apart. Begins and ends with an ellipsis where it was cut. */
export function inContext(text: string, words: readonly string[]): readonly Piece[] {
  const wanted = new Set(words);
  const pieces = text
    .split(/([\p{L}\p{M}\p{N}'’]+)/u)
    .map((part) => ({ text: part, isHit: isHit(part, wanted) }));
  const first = pieces
    .slice(
      0,
      pieces.findIndex(({ isHit }) => isHit),
    )
    .reduce((sum, { text }) => sum + text.length, 0);
  let place = 0;
  const shown = pieces.filter(({ text: part }) => {
    place += part.length;
    return place > first - before && place <= first + after;
  });
  const [begins, ends] = [shown[0] === pieces[0], shown.at(-1) === pieces.at(-1)];
  const dots = { text: '…', isHit: false };
  return [...(begins ? [] : [dots]), ...shown, ...(ends ? [] : [dots])];
}

function isHit(part: string, wanted: ReadonlySet<string>): boolean {
  return fold(part)
    .split(' ')
    .some((word) => wanted.has(word.slice(0, 40)));
}
