import type { Token } from './tokens.ts';

const mostWords = 4;
const clauseEnders = new Set(
  (
    'and but or so because please thanks what how can could why when where i it my y e o pero porque gracias como cuando donde que ' +
    'mi yo puedo'
  ).split(' '),
);

/**
 * The last token of a secret of several words, "blue dog", of which the first ends at `to`: that of the clause if this has
 * at most four words in all, else `to`.
 */
export function restOfClause(tokens: readonly Token[], to: number): number {
  let words = 1;
  let at = to;
  while (!endsClause(tokens, at)) {
    at++;
    if (tokens[at]?.spaced === true) words++;
    if (words > mostWords) return to;
  }
  return at;
}

function endsClause(tokens: readonly Token[], at: number): boolean {
  const [here, next] = [tokens[at], tokens[at + 1]];
  if (next === undefined || next.kind === 'removed') return true;
  if (!next.spaced) return false;
  return (
    clauseEnders.has(next.text) ||
    next.kind === 'mark' ||
    (here?.kind === 'mark' && '.,?!;:)'.includes(here.text))
  );
}
