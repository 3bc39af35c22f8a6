import type { Token } from './tokens.ts';

/** Host and path of a web address; what follows `?` or `#` is for the finders. */
const address = /https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+\/[^\s?#]*/gi;
const mayHoldSecret = /\d{3}[-_.]\d\d[-_.]\d{4}|ssn|social|itin|birth|dob|account|card|pass|pin/i;

/** Reads the numbers in the path of a web address as words: `/2016/09/15/` is nobody's birth, `/document/688586440` nobody's number. */
export function readAddresses(message: string, tokens: readonly Token[]): Token[] {
  const paths = [...message.matchAll(address)]
    .filter(([written]) => !mayHoldSecret.test(written))
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }));
  let next = 0;
  return tokens.map((token) => {
    while ((paths[next]?.end ?? Infinity) <= token.start) next++;
    const path = paths[next];
    const isInside = path !== undefined && token.start >= path.start && token.end <= path.end;
    return isInside && token.kind === 'digits' ? { ...token, kind: 'word' } : token;
  });
}
