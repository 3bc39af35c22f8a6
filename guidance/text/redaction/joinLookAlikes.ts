import type { Token } from './tokens.ts';

/** Letters that people type for the digits they look like. */
const digitOf: Readonly<Record<string, string>> = { o: '0', i: '1', l: '1' };
const onlyLookAlikes = /^[oil]+$/;

/**
 * Reads letters that touch digits and look like some as digits: `O78-O5-ll20`, `03/l4/199O`; and the apostrophe of `3/14/'90` as
 * nothing. A run of such letters alone counts where a mark joins it to digits: `4lll-llll`.
 */
export function joinLookAlikes(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (isYearsApostrophe(tokens, at)) continue;
    for (const piece of asDigits(tokens, joined, at) ?? [token]) add(joined, piece);
  }
  return joined;
}

function asDigits(tokens: readonly Token[], before: readonly Token[], at: number): readonly Token[] | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const next = tokens[at + 1];
  const touchesNext = next?.kind === 'digits' && !next.spaced;
  if (onlyLookAlikes.test(token.text)) {
    const touches = touchesNext || (!token.spaced && before.at(-1)?.kind === 'digits');
    return touches || isJoined(tokens, before, at) ? [digits(token, token.text)] : null;
  }
  if (!touchesNext || !/^a[oil]+$/.test(token.text)) return null;
  const letter = { ...token, text: 'a', end: token.start + 1 };
  const rest = { ...token, spaced: false, start: token.start + 1 };
  return [letter, digits(rest, token.text.slice(1))];
}

/** By a single mark, without white space: `4111-llll` and `OOOl-2345`. */
function isJoined(tokens: readonly Token[], before: readonly Token[], at: number): boolean {
  const { text = '', spaced } = tokens[at] ?? {};
  const mark = before.at(-1);
  if (text.length >= 2 && !spaced && isGap(mark) && before.at(-2)?.kind === 'digits') return true;
  const [gap, next] = [tokens[at + 1], tokens[at + 2]];
  return text.length >= 3 && isGap(gap) && next?.kind === 'digits' && !next.spaced;
}

function isGap(token: Token | undefined): boolean {
  return token?.kind === 'mark' && !token.spaced && '-./_'.includes(token.text);
}

function isYearsApostrophe(tokens: readonly Token[], at: number): boolean {
  const [before, here, year] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (here?.kind !== 'mark' || !/^['’‘]$/.test(here.text)) return false;
  return before?.kind === 'mark' && '-/'.includes(before.text) && year?.kind === 'digits' && !year.spaced;
}

function digits(token: Token, text: string): Token {
  return {
    ...token,
    kind: 'digits',
    text: Array.from(text)
      .map((letter) => digitOf[letter] ?? '')
      .join(''),
  };
}

function add(joined: Token[], token: Token): void {
  const last = joined.at(-1);
  if (last?.kind !== 'digits' || token.kind !== 'digits' || token.spaced) {
    joined.push(token);
    return;
  }
  joined[joined.length - 1] = { ...last, text: last.text + token.text, end: token.end };
}
