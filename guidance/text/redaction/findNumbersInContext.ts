import { countDigits, readFigures, shapeOf } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Claim, Finder } from './finder.ts';
import { amountWords, fillers, lastFourPhrases, numberContexts } from './numberContexts.ts';
import type { NumberContext } from './numberContexts.ts';
import { phraseAt } from './phrases.ts';
import { isTelephone } from './telephone.ts';
import type { Token } from './tokens.ts';

/** What the words read so far say about the next number. */
interface Heard {
  readonly context: NumberContext | null;
  /** Words since then. */
  readonly words: number;
  /** Nothing but fillers since then. */
  readonly direct: boolean;
  readonly lastFour: boolean;
  /** Words since a telephone was spoken of. */
  readonly telephone: number;
}

const nothing: Heard = { context: null, words: 0, direct: false, lastFour: false, telephone: 99 };
const reach = 5;

/** Numbers that only the words beside them give away: "my account is 00123456", "los últimos cuatro de mi social: 1234". */
export const findNumbersInContext: Finder = ({ tokens }) => {
  const pieces = new Map(
    readFigures(tokens)
      .flatMap(piecesOf)
      .map((piece) => [piece[0]?.index, piece]),
  );
  const claims: Claim[] = [];
  let heard = nothing;
  for (let at = 0; at < tokens.length; at++) {
    const phrase = lengthOfPhrase(tokens, at, heard);
    const piece = pieces.get(at);
    if (phrase !== null) {
      heard = phrase.heard;
      at = phrase.to;
    } else if (piece === undefined) {
      heard = hear(heard, tokens[at]);
    } else {
      const claim = claimOf(tokens, piece, heard) ?? claimOf(tokens, piece, hearAfter(tokens, piece));
      heard = claim === null ? { ...heard, words: heard.words + 1, direct: false } : nothing;
      if (claim !== null) claims.push(claim);
      at = claim?.to ?? piece.at(-1)?.index ?? at;
    }
  }
  return claims;
};

/** Nine unbroken digits are one number, whatever stands beside them. */
function piecesOf(figure: Figure): Figure[] {
  const pieces: Figure[number][][] = [];
  for (const group of figure) {
    const before = pieces.at(-1)?.at(-1);
    if (before === undefined || before.digits.length === 9 || group.digits.length === 9) pieces.push([]);
    pieces.at(-1)?.push(group);
  }
  return pieces;
}

function lengthOfPhrase(tokens: readonly Token[], at: number, heard: Heard) {
  const lastFour = phraseAt(tokens, at, lastFourPhrases);
  if (lastFour !== null)
    return { to: lastFour.to, heard: { ...heard, lastFour: true, direct: true, words: 0 } };
  const found = phraseAt(tokens, at, numberContexts);
  if (found === null) return null;
  const telephone = found.meaning.telephone === true ? 0 : heard.telephone;
  const kept = heard.direct && heard.lastFour;
  return {
    to: found.to,
    heard: { context: found.meaning, words: 0, direct: true, lastFour: kept, telephone },
  };
}

function hear(heard: Heard, token: Token | undefined): Heard {
  if (token?.kind === 'removed') return nothing;
  if (token?.kind !== 'word') return token?.text === '$' ? { ...heard, direct: false } : heard;
  const words = heard.words + 1;
  const direct = heard.direct && fillers.has(token.text);
  return {
    ...heard,
    words,
    direct,
    context: words > reach ? null : heard.context,
    telephone: heard.telephone + 1,
  };
}

/** "12345678 is my account number": what is said right after the number. */
function hearAfter(tokens: readonly Token[], piece: Figure): Heard {
  let at = (piece.at(-1)?.index ?? 0) + 1;
  if (!['is', 'are', 'es', 'son'].includes(tokens[at]?.text ?? '')) return nothing;
  let heard: Heard = { ...nothing, direct: true };
  for (let step = 0; step < 4 && heard.context === null; step++, at++) {
    const phrase = lengthOfPhrase(tokens, at, heard);
    if (phrase === null) heard = hear(heard, tokens[at]);
    else [heard, at] = [phrase.heard, phrase.to];
  }
  return heard.direct ? heard : nothing;
}

function claimOf(tokens: readonly Token[], piece: Figure, heard: Heard): Claim | null {
  const { context } = heard;
  if (isAmount(tokens, piece) || (context !== null && context.kind === null)) return null;
  const whole = countDigits(piece);
  const first = piece.slice(0, 1);
  const kind = context?.kind ?? 'socialSecurityNumber';
  const [least, most] = context?.digits ?? [1, 0];
  if (whole >= least && whole <= most && !isSomethingElse(piece, heard)) return claim(piece, kind);
  if (countDigits(first) >= least && countDigits(first) <= most && !isSomethingElse(piece, heard))
    return claim(first, kind);
  const tellsFour = heard.lastFour || context?.fourDigits === true;
  return heard.direct && tellsFour && shapeOf(first) === '4' ? claim(first, kind) : null;
}

function claim(groups: Figure, kind: Claim['kind']): Claim {
  return { from: groups[0]?.index ?? 0, to: groups.at(-1)?.index ?? 0, kind };
}

function isSomethingElse(piece: Figure, heard: Heard): boolean {
  if (isTelephone(piece) || isTelephone(piece.slice(0, 3)) || isTelephone(piece.slice(0, 4))) return true;
  if (heard.telephone <= 6 && /^(10|11)$/.test(shapeOf(piece.slice(0, 1)))) return true;
  if (/^\d{1,2}-\d{1,2}-(2|4)$/.test(shapeOf(piece)) && !heard.direct) return true;
  return ['5-4', '4-2'].includes(shapeOf(piece)) && !heard.direct;
}

/** A dollar sign or thousands before it, thousands after it, or a word of money, time or counting. */
function isAmount(tokens: readonly Token[], piece: Figure): boolean {
  const first = piece[0]?.index ?? 0;
  const last = piece.at(-1)?.index ?? 0;
  if (
    tokens[first - 1]?.text === '$' ||
    isThousandsComma(tokens, first - 1) ||
    isThousandsComma(tokens, last + 1)
  )
    return true;
  const [after, second] = [tokens[last + 1]?.text ?? '', tokens[last + 2]?.text ?? ''];
  return (
    after === '%' ||
    amountWords.has(after) ||
    (/^an?$/.test(after) && /^(month|week|year|hour)$/.test(second))
  );
}

function isThousandsComma(tokens: readonly Token[], at: number): boolean {
  const [before, comma, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return comma?.text === ',' && before?.kind === 'digits' && after?.kind === 'digits' && !after.spaced;
}
