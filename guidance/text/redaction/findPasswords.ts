import type { Claim, Finder } from './finder.ts';
import { joiningWords, noSecretWords, secretFillers, secretPhrases } from './passwordWords.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

const most = 8;

/** Passwords, PINs and sign-in names: "my password is hunter2", "clave: Gato-7", "FSA ID maria2004", "hunter2 is my pin". */
export const findPasswords: Finder = ({ tokens }) => {
  const claims: Claim[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = tokens[at]?.kind === 'word' ? phraseAt(tokens, at, secretPhrases) : null;
    if (name === null) continue;
    const before = secretBefore(tokens, at);
    if (before !== null) claims.push(before);
    const after = secretAfter(tokens, name.to + 1, name.meaning === 'loose');
    if (after !== null) claims.push(after, ...secretsFollowing(tokens, after.to + 1));
    at = Math.max(name.to, after?.to ?? 0);
  }
  return claims;
};

function secretAfter(tokens: readonly Token[], start: number, loose: boolean): Claim | null {
  let joined: 'no' | 'word' | 'mark' = 'no';
  for (let at = start; at < start + most; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'removed' || isSentenceEnd(tokens, at)) return null;
    if (isJoiningMark(tokens, at)) joined = 'mark';
    else if (joiningWords.has(token.text)) joined = joined === 'mark' ? 'mark' : 'word';
    else if (joined !== 'no' || !secretFillers.has(token.text)) {
      const chunk = chunkAt(tokens, at);
      const sure = joined === 'mark' || (joined === 'word' && !loose);
      return (sure && isPlausible(tokens, chunk)) || looksSecret(tokens, chunk) ? chunk : null;
    }
  }
  return null;
}

/** What stands right behind a secret and is one too: "username and password are maria gato123". */
function secretsFollowing(tokens: readonly Token[], start: number): Claim[] {
  const claims: Claim[] = [];
  let at = ['and', 'y', '/', ','].includes(tokens[start]?.text ?? '') ? start + 1 : start;
  while (tokens[at]?.kind !== 'removed' && tokens[at] !== undefined && claims.length < 2) {
    const chunk = chunkAt(tokens, at);
    if (!looksSecret(tokens, chunk)) break;
    claims.push(chunk);
    at = chunk.to + 1;
  }
  return claims;
}

/** "hunter2 is my password". */
function secretBefore(tokens: readonly Token[], name: number): Claim | null {
  let at = name - 1;
  if (['my', 'mi', 'the', 'la', 'el'].includes(tokens[at]?.text ?? '')) at--;
  if (!['is', 'es'].includes(tokens[at]?.text ?? '')) return null;
  const to = at - 1;
  let from = to;
  while (from > 0 && to - from < 40 && tokens[from]?.spaced === false && tokens[from - 1]?.kind !== 'removed')
    from--;
  if (tokens[to] === undefined || tokens[to].kind === 'removed') return null;
  const chunk = { from, to, kind: 'password' as const };
  return looksSecret(tokens, chunk) ? chunk : null;
}

/** Everything up to the next white space. */
function chunkAt(tokens: readonly Token[], from: number): Claim {
  let to = from;
  while (tokens[to + 1]?.spaced === false && tokens[to + 1]?.kind !== 'removed') to++;
  return { from, to, kind: 'password' };
}

function isSentenceEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return '.,?!;)'.includes(tokens[at]?.text ?? ' ') && (next === undefined || next.spaced);
}

/** A colon, an equals sign, or a dash or arrow that stands apart. */
function isJoiningMark(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ' ';
  const next = tokens[at + 1];
  return ':='.includes(text) || ('->'.includes(text) && (next?.text === '>' || next?.spaced === true));
}

/** Not an ordinary word, and more than marks. */
function isPlausible(tokens: readonly Token[], chunk: Claim): boolean {
  const [first, ...rest] = tokens.slice(chunk.from, chunk.to + 1);
  const isOneWord = rest.every((token) => token.kind === 'mark' || token.text.length <= 2);
  if (!isOneWord || first?.kind === 'digits') return true;
  return first?.kind === 'word' && !noSecretWords.has(first.text);
}

/** Letters and digits mixed, four digits and more alone, or letters with a mark that words do not have. */
function looksSecret(tokens: readonly Token[], chunk: Claim): boolean {
  const parts = tokens.slice(chunk.from, chunk.to + 1);
  const text = parts.map((token) => token.text).join('');
  const hasLetters = parts.some((token) => token.kind === 'word');
  const hasDigits = parts.some((token) => token.kind === 'digits');
  if (!hasLetters) return /^\d{4,}[.,;!?]*$/.test(text) && !/^(19|20)\d\d/.test(text);
  return (hasDigits && text.length >= 5) || /[@#^&*_+=~]/.test(text);
}
