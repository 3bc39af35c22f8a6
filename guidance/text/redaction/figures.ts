import type { Token } from './tokens.ts';

/** A run of digits inside a figure. */
export interface Group {
  readonly digits: string;
  /** Which token it is. */
  readonly index: number;
  /** What parts it from the group before: a space or a mark; empty in front of the first. */
  readonly gap: string;
}

/** Groups of digits that are written as one thing: `860-555-0100`, `3/4/2004`, `123 45 6789`. */
export type Figure = readonly Group[];

/** All figures of a message, in order. Their gaps are a space or one of `-./_)`. */
export function readFigures(tokens: readonly Token[]): readonly Figure[] {
  return readGroups(tokens, gapBefore);
}

/** The same with any one mark as a gap, also a repeated one and with spaces, or with brackets: `123 | 45 | 6789`, `(123) (45) (6789)`. */
export function readLooseFigures(tokens: readonly Token[]): readonly Figure[] {
  return readGroups(tokens, looseGapBefore);
}

function readGroups(tokens: readonly Token[], gapOf: typeof gapBefore): readonly Figure[] {
  const figures: Group[][] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'digits') continue;
    const gap = gapOf(tokens, index);
    if (gap === '') figures.push([]);
    figures.at(-1)?.push({ digits: token.text, index, gap });
  }
  return figures;
}

/** How many digits the groups have together. */
export function countDigits(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + group.digits.length, 0);
}

/** The lengths of the groups, `3-2-4`. */
export function shapeOf(groups: readonly Group[]): string {
  return groups.map((group) => group.digits.length).join('-');
}

/** A hyphen that hugs only what follows is a minus sign; a full stop or slash must hug both. */
function gapBefore(tokens: readonly Token[], index: number): string {
  const here = tokens[index];
  const before = tokens[index - 1];
  if (here === undefined || before === undefined) return '';
  if (before.kind === 'digits') return ' ';
  if (before.kind !== 'mark' || tokens[index - 2]?.kind !== 'digits') return '';
  if (before.text === ')') return ')';
  const bothAlike = before.spaced === here.spaced;
  if (before.text === '-') return bothAlike || !before.spaced ? '-' : '';
  return './_'.includes(before.text) && bothAlike ? before.text : '';
}

function looseGapBefore(tokens: readonly Token[], index: number): string {
  const before = tokens[index - 1];
  if (before?.kind === 'digits') return ' ';
  if (before?.text === '(' && tokens[index - 2]?.text === ')' && tokens[index - 3]?.kind === 'digits')
    return ')(';
  if (before?.kind !== 'mark' || tokens[index - 2]?.kind !== 'digits') return '';
  return '$%'.includes(before.text) ? '' : before.text;
}
