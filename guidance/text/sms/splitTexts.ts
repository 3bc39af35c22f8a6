import { countSegments } from './countSegments.ts';

/** How long one text message may be. Longer ones arrive late or cut on some networks. Segments. */
export const mostSegments = 3;

/** A stretch of text that had better stay together, and what stands between it and the one before. */
interface Piece {
  readonly text: string;
  readonly gap: '\n' | ' ';
}

/** Parts a piece further: a paragraph or card at its lines, a line at its sentences, a sentence at its words. */
const finer: readonly ((piece: Piece) => readonly Piece[])[] = [
  (piece) => [piece],
  (piece) => parted(piece, '\n', piece.text.split('\n')),
  (piece) => parted(piece, ' ', piece.text.split(/(?<=[.!?;]) /u)),
  (piece) => parted(piece, ' ', piece.text.split(' ')),
];

/**
 * Texts of at most three segments each out of blocks of lines, by sense: at most `wanted` of them with whole blocks if that can be, else
 * parted at lines, then at sentences, then at words. Where that does not do they are more than `wanted`: parted at lines, or at sentences
 * where that makes fewer. Nothing is left out.
 */
export function splitTexts(blocks: readonly string[], wanted: number): readonly string[] {
  const whole: readonly Piece[] = blocks.filter((text) => text !== '').map((text) => ({ text, gap: '\n' }));
  const tries = finer.map((_, depth) => packed(whole.flatMap((piece) => fitting(piece, depth))));
  const [, atLines = [], atSentences = []] = tries;
  const many = atSentences.length < atLines.length ? atSentences : atLines;
  return tries.find((texts) => texts.length <= wanted) ?? many;
}

/** The piece in parts of a depth, parted deeper only where one does not fit into a message of its own. */
function fitting(piece: Piece, depth: number): readonly Piece[] {
  const parts = finer.slice(1, depth + 1).reduce<readonly Piece[]>((all, part) => all.flatMap(part), [piece]);
  return parts.flatMap((part) => (fits(part.text) ? part : smaller(part, depth + 1)));
}

function smaller(piece: Piece, depth: number): readonly Piece[] {
  const part = finer[depth];
  if (!part) return cut(piece);
  return part(piece).flatMap((each) => (fits(each.text) ? each : smaller(each, depth + 1)));
}

/** A word that is longer than a message, such as an address. */
function cut({ text, gap }: Piece): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = '';
  for (const character of text) {
    if (!fits(rest + character)) {
      pieces.push({ text: rest, gap });
      rest = '';
    }
    rest += character;
  }
  return [...pieces, { text: rest, gap }];
}

function parted(piece: Piece, gap: Piece['gap'], texts: readonly string[]): readonly Piece[] {
  return texts
    .filter((text) => text !== '')
    .map((text, index) => ({ text, gap: index === 0 ? piece.gap : gap }));
}

function packed(pieces: readonly Piece[]): readonly string[] {
  const texts: string[] = [];
  for (const { text, gap } of pieces) {
    const together = `${texts.at(-1) ?? ''}${gap}${text}`;
    if (texts.length > 0 && fits(together)) texts[texts.length - 1] = together;
    else texts.push(text);
  }
  return texts;
}

function fits(text: string): boolean {
  return countSegments(text).segments <= mostSegments;
}
