import { placeholderLengthAt } from './placeholder.ts';
import { plainCharacters } from './plainCharacters.ts';

/** A piece of a message as the finders read it. */
export interface Token {
  /** `removed` is a placeholder of an earlier reading, or what a finder has just claimed. */
  kind: 'word' | 'digits' | 'mark' | 'removed';
  /** Letters folded to plain lower case, digits to ASCII; one character for a mark, however often it is repeated. */
  text: string;
  /** White space stands before it, or nothing at all. */
  readonly spaced: boolean;
  /** Offsets into the message, end exclusive. */
  readonly start: number;
  end: number;
}

/** Cuts a message into tokens, in one pass. White space and invisible characters are in none. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  const plain = new Map<string, string>();
  let spaced = true;
  let start = 0;
  while (start < text.length) {
    const placeholder = placeholderLengthAt(text, start);
    const end = start + (placeholder || ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1));
    const written = text.slice(start, end);
    if (placeholder > 0) {
      tokens.push({ kind: 'removed', text: written, spaced, start, end });
      spaced = false;
    } else {
      const characters = plain.get(written) ?? plainCharacters(written);
      plain.set(written, characters);
      for (const character of characters) {
        if (character !== ' ') add(tokens, { kind: kindOf(character), text: character, spaced, start, end });
        spaced = character === ' ';
      }
    }
    start = end;
  }
  return tokens;
}

function add(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  if (last === undefined || token.spaced || !continues(last, token)) {
    tokens.push(token);
    return;
  }
  if (last.kind !== 'mark') last.text += token.text;
  last.end = token.end;
}

function continues(last: Token, token: Token): boolean {
  return last.kind === token.kind && (token.kind !== 'mark' || last.text === token.text);
}

function kindOf(character: string): Token['kind'] {
  if (character >= '0' && character <= '9') return 'digits';
  return /\p{L}/u.test(character) ? 'word' : 'mark';
}
