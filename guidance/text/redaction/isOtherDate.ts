import { otherEventWords } from './birthWords.ts';
import type { Claim } from './finder.ts';
import type { Token } from './tokens.ts';

const limits: ReadonlySet<string> = new Set(['before', 'after', 'antes', 'despues']);
const deadlines: ReadonlySet<string> = new Set(['deadline', 'due', 'limite', 'plazo']);
const linking: ReadonlySet<string> = new Set(
  'on the of in off is was is it el la en de del fue es dia a fecha'.split(' '),
);
/** Words that may stand between such a word and its date. */
const most = 3;

/** Whether the words right beside a date say that it is a limit or another event: "born before 1/1/2003", "laid off on 3/4/2014". */
export function isOtherDate(tokens: readonly Token[], { from, to }: Claim): boolean {
  return (
    leadsTo(tokens, from - 1, -1, (word) => limits.has(word) || otherEventWords.has(word)) ||
    leadsTo(tokens, to + 1, 1, (word) => deadlines.has(word))
  );
}

function leadsTo(
  tokens: readonly Token[],
  start: number,
  step: 1 | -1,
  isWanted: (word: string) => boolean,
): boolean {
  for (let at = start; Math.abs(at - start) <= most; at += step) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (isWanted(token.text)) return true;
    if (!linking.has(token.text)) return false;
  }
  return false;
}
