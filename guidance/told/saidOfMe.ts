import type { Told, TellingReader } from './told.ts';

/** A fact with the words that tell one of its values, and what keeps them from telling it. */
export interface SaidOfMe {
  readonly name: Told['name'];
  readonly value: Told['value'];
  /** A longer match is what is cut out, so it may take in what belongs to it. */
  readonly says: RegExp;
  readonly unless?: RegExp;
  /** `true` where the words themselves hold a no. */
  readonly negative?: boolean;
}

const no =
  /\b(?:no|not|dont|do not|doesnt|didnt|did not|never|aint|isnt|havent|hasnt|havnt|wasnt|without|w o|neither|nor|none|cant|wont|sin|nunca|ni|tampoco|jamas|nada de|almost|casi|nearly)\b/;
/** How far before its words a no turns a fact round. Characters. */
const reach = 28;

/** The first of these that a clause says and does not deny. "No, i got laid off" denies nothing. */
export function saidOfMe(all: readonly SaidOfMe[]): TellingReader {
  return (clause) => {
    const said = clause.replace(/^(?:no|nope|nah) (?=(?:i|im|ive|my|yo|pero|but)\b(?! (?:no|dont)))/, '');
    for (const { name, value, says, unless, negative } of all) {
      const found = says.exec(said);
      if (!found || unless?.test(said)) continue;
      const before = said.slice(Math.max(0, found.index - reach), found.index);
      if (negative || !no.test(before)) return { name, value, evidence: found[0].trim() };
    }
    return null;
  };
}
