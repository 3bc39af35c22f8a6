import { claimInContext, claimLoosely } from './claimInContext.ts';
import type { Heard } from './claimInContext.ts';
import { readFigures, readLooseFigures } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Claim, Finder } from './finder.ts';
import { fillers, lastFourPhrases, numberContexts } from './numberContexts.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

const nothing: Heard = { context: null, words: 0, direct: false, lastFour: false, telephone: 99 };
const reach = 5;
/** More than any number has. */
const mostGroups = 20;

/** Numbers that only the words beside them give away: "my account is 00123456", "los últimos cuatro de mi social: 1234". */
export const findNumbersInContext: Finder = ({ tokens }) => {
  const pieces = new Map(
    readFigures(tokens)
      .flatMap(piecesOf)
      .map((piece) => [piece[0]?.index, piece]),
  );
  const loose = new Map(readLooseFigures(tokens).flatMap(startsOf));
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
      const claim =
        claimInContext(tokens, piece, heard) ??
        claimLoosely(tokens, loose.get(at)?.() ?? [], heard) ??
        claimInContext(tokens, piece, hearAfter(tokens, piece));
      heard = claim === null ? further(heard, false) : nothing;
      const rest = piece.filter((group) => claim !== null && group.index > claim.to);
      if (claim !== null) claims.push(claim);
      if (rest.length > 0) pieces.set(rest[0]?.index, rest);
      at = claim?.to ?? piece.at(-1)?.index ?? at;
    }
  }
  return claims;
};

/** The figure from each of its groups on. */
function startsOf(figure: Figure): [number, () => Figure][] {
  return figure.map(({ index }, at) => [index, () => figure.slice(at, at + mostGroups)]);
}

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
  if (token?.kind !== 'word') return heard;
  return further(heard, heard.direct && fillers.has(token.text));
}

/** One word on. */
function further(heard: Heard, direct: boolean): Heard {
  if (heard === nothing) return nothing;
  const words = heard.words + 1;
  const telephone = heard.telephone + 1;
  return { ...heard, words, direct, telephone, context: words > reach ? null : heard.context };
}

/** "12345678 is my account number": what is said right after the number. */
function hearAfter(tokens: readonly Token[], piece: Figure): Heard {
  let at = (piece.at(-1)?.index ?? 0) + 1;
  if (!['is', 'are', 'es', 'son'].includes(tokens[at]?.text ?? '')) return nothing;
  let heard: Heard = { ...nothing, direct: true };
  for (let step = 0; step < 4 && heard.context === null && tokens[at]?.kind !== 'removed'; step++, at++) {
    const phrase = lengthOfPhrase(tokens, at, heard);
    if (phrase === null) heard = hear(heard, tokens[at]);
    else [heard, at] = [phrase.heard, phrase.to];
  }
  return heard.direct ? heard : nothing;
}
