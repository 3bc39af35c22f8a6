import type { Claim, Finder } from './finder.ts';
import { joiningWords, noSecretWords, secretFillers, secretPhrases } from './passwordWords.ts';
import { isMisspeltSecretWord } from './isMisspeltSecretWord.ts';
import { phraseAt } from './phrases.ts';
import { restOfClause } from './restOfClause.ts';
import type { Token } from './tokens.ts';

const most = 8;
const closingQuote: Readonly<Record<string, string>> = { '"': '"', '“': '”', '«': '»' };
/** So many tokens tell whether something is a secret; looking at more for every name of one would take too long. */
const mostLookedAt = 40;

/** Passwords, PINs and sign-in names: "my password is hunter2", "clave: Gato-7", "FSA ID maria2004", "hunter2 is my pin". */
export const findPasswords: Finder = ({ tokens }) => {
  const claims: Claim[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = nameAt(tokens, at);
    if (name === null) continue;
    const before = secretBefore(tokens, at);
    if (before !== null) claims.push(before);
    const found = secretAfter(tokens, name.to + 1, name.meaning === 'loose');
    const after = found && wholeOf(tokens, found);
    if (after !== null) claims.push(after, ...secretsFollowing(tokens, after.to + 1));
    at = Math.max(name.to, after?.to ?? 0);
  }
  return claims;
};

/** The name of a secret, also when it is misspelt. */
function nameAt(tokens: readonly Token[], at: number): ReturnType<typeof phraseAt<'exact' | 'loose'>> {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const misspelt = isMisspeltSecretWord(token.text) ? ({ meaning: 'exact', to: at } as const) : null;
  return phraseAt(tokens, at, secretPhrases) ?? misspelt;
}

function secretAfter(tokens: readonly Token[], name: number, loose: boolean): Claim | null {
  const isPossessive = /^['’ʼ`´]$/.test(tokens[name]?.text ?? '') && tokens[name + 1]?.text === 's';
  const hasComma = tokens[name]?.text === ',';
  const start = name + (isPossessive ? 2 : hasComma ? 1 : 0);
  let joined: 'no' | 'word' | 'mark' = isPossessive ? 'word' : 'no';
  for (let at = start; at < start + most; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'removed' || isSentenceEnd(tokens, at)) return null;
    if (isJoiningMark(tokens, at)) joined = 'mark';
    else if (joiningWords.has(token.text)) joined = joined === 'mark' ? 'mark' : 'word';
    else if (joined !== 'no' || !secretFillers.has(token.text)) {
      const chunk = chunkAt(tokens, at);
      if (hasComma && joined === 'no') return isWordWithDigits(tokens, chunk) ? chunk : null;
      return secretAt(tokens, chunk, joined === 'mark' || (joined === 'word' && !loose));
    }
  }
  return null;
}

/** `sure` when the words before it leave no doubt that a secret stands here. */
function secretAt(tokens: readonly Token[], chunk: Claim, sure: boolean): Claim | null {
  if (looksSecret(tokens, chunk)) return chunk;
  if (!isPlausible(tokens, chunk)) return null;
  return signInAt(tokens, chunk) ?? (sure ? { ...chunk, to: restOfClause(tokens, chunk.to) } : null);
}

/** A name and its password: "joe hunter2secret", "joe / hunter2secret". */
function signInAt(tokens: readonly Token[], name: Claim): Claim | null {
  const parted = ['/', 'and', 'y'].includes(tokens[name.to + 1]?.text ?? '') ? 1 : 0;
  const secret = chunkAt(tokens, name.to + 1 + parted);
  const hasBoth = tokens[name.to]?.kind !== 'mark' && isWordWithDigits(tokens, secret);
  return hasBoth ? { ...name, to: secret.to } : null;
}

/** Four letters or more together, and digits. `DS-2019` and `CSC 101` are none. */
function isWordWithDigits(tokens: readonly Token[], chunk: Claim): boolean {
  const parts = tokens.slice(chunk.from, chunk.to + 1);
  const hasWord = parts.some(({ kind, text }) => kind === 'word' && text.length >= 4);
  return (
    hasWord && parts.every(({ kind }) => kind !== 'removed') && parts.some(({ kind }) => kind === 'digits')
  );
}

/** What stands right behind a secret and is one too: "username and password are maria gato123". */
function secretsFollowing(tokens: readonly Token[], start: number): Claim[] {
  const claims: Claim[] = [];
  let at = ['and', 'y', '/', ','].includes(tokens[start]?.text ?? '') ? start + 1 : start;
  while (tokens[at]?.kind !== 'removed' && tokens[at] !== undefined && claims.length < 2) {
    const chunk = chunkAt(tokens, at);
    if (!looksSecret(tokens, chunk)) break;
    const whole = wholeOf(tokens, chunk);
    claims.push(whole);
    at = whole.to + 1;
  }
  return claims;
}

/** "hunter2 is my password", "use hunter2 as my password". */
function secretBefore(tokens: readonly Token[], name: number): Claim | null {
  let at = name - 1;
  if (['my', 'mi', 'the', 'la', 'el'].includes(tokens[at]?.text ?? '')) at--;
  if (!['is', 'es', 'as', 'como'].includes(tokens[at]?.text ?? '')) return null;
  const to = at - 1;
  let from = to;
  while (from > 0 && to - from < 40 && tokens[from]?.spaced === false && tokens[from - 1]?.kind !== 'removed')
    from--;
  if (tokens[to] === undefined || tokens[to].kind === 'removed') return null;
  const chunk = { from, to, kind: 'password' as const };
  return looksSecret(tokens, chunk) ? chunk : null;
}

/** What stands up to the next white space or the closing quotation mark, as far as it is looked at. */
function chunkAt(tokens: readonly Token[], from: number): Claim {
  const closing = closingQuote[tokens[from]?.text ?? ''];
  if (closing !== undefined)
    for (let to = from + 1; to < from + most && tokens[to]?.kind !== 'removed'; to++)
      if (tokens[to]?.text === closing) return { from, to, kind: 'password' };
  return wholeOf(tokens, { from, to: from, kind: 'password' }, from + mostLookedAt);
}

/** Up to the next white space, but not beyond `furthest`. */
function wholeOf(tokens: readonly Token[], claim: Claim, furthest = tokens.length): Claim {
  let { to } = claim;
  while (to < furthest && tokens[to + 1]?.spaced === false && tokens[to + 1]?.kind !== 'removed') to++;
  return { ...claim, to };
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
