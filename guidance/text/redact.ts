import { findBareNumbers } from './redaction/findBareNumbers.ts';
import { findBirthDates } from './redaction/findBirthDates.ts';
import { findCards } from './redaction/findCards.ts';
import type { Claim, Finder } from './redaction/finder.ts';
import { findIdentityNumbers } from './redaction/findIdentityNumbers.ts';
import { findNumbersInContext } from './redaction/findNumbersInContext.ts';
import { findNumericDates, findShortDates } from './redaction/findNumericDates.ts';
import { findPasswords } from './redaction/findPasswords.ts';
import { joinLookAlikes } from './redaction/joinLookAlikes.ts';
import { joinSpokenDigits } from './redaction/joinSpokenDigits.ts';
import { placeholders } from './redaction/placeholder.ts';
import { readAddresses } from './redaction/readAddresses.ts';
import { readTokens } from './redaction/tokens.ts';
import type { Token } from './redaction/tokens.ts';
import type { SensitiveKind } from './sensitiveKind.ts';

/** In this order: what an earlier one claims is out of sight for the later ones. */
const finders: readonly Finder[] = [
  findCards,
  findIdentityNumbers,
  findNumericDates,
  findShortDates,
  findNumbersInContext,
  findBareNumbers,
  findBirthDates,
  findPasswords,
];

/** Once is nearly always enough; a removal can make what is left read differently. */
const mostReadings = 4;

/** A message without what nobody may keep. */
export interface Redacted {
  /** The message, each sensitive thing replaced by a fixed English token such as `[ssn removed]`. */
  readonly text: string;
  /** Each kind once, in the order of the message. */
  readonly removed: readonly SensitiveKind[];
}

/**
 * Takes numbers of identity, bank and card, passwords and dates of birth out of a message, in linear time. Redacting again
 * changes nothing. `currentYear` tells a date of birth from other dates: a full date of ten years ago or before is one.
 */
export function redact(message: string, currentYear: number): Redacted {
  let text = message;
  const removed = new Set<SensitiveKind>();
  for (let reading = 0; reading < mostReadings; reading++) {
    const asMeant = redactMeant(text, currentYear);
    const asWritten = redactOnce(asMeant.text, tokensOf(asMeant.text), currentYear);
    if (asWritten.text === text) break;
    text = asWritten.text;
    for (const kind of [...asMeant.removed, ...asWritten.removed]) removed.add(kind);
  }
  return { text, removed: [...removed] };
}

function tokensOf(text: string): Token[] {
  return readAddresses(text, readTokens(text));
}

/** With letters for digits and dictated numbers. Only the first reading: a letter that touches a number must not hide it. */
function redactMeant(text: string, currentYear: number): Redacted {
  const written = tokensOf(text);
  const meant = joinSpokenDigits(joinLookAlikes(written));
  const isSame = meant.length === written.length && meant.every((token, at) => token === written[at]);
  return isSame ? { text, removed: [] } : redactOnce(text, meant, currentYear);
}

function redactOnce(message: string, tokens: readonly Token[], currentYear: number): Redacted {
  const claims: Claim[] = [];
  for (const find of finders) {
    const found = find({ message, tokens, currentYear });
    for (const { from, to } of found) hide(tokens, from, to);
    claims.push(...found);
  }
  return replace(message, tokens, claims);
}

function hide(tokens: readonly Token[], from: number, to: number): void {
  for (const token of tokens.slice(from, to + 1)) token.kind = 'removed';
}

function replace(message: string, tokens: readonly Token[], claims: readonly Claim[]): Redacted {
  const removed = new Set<SensitiveKind>();
  let text = '';
  let kept = 0;
  for (const { from, to, kind } of claims.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const start = tokens[from]?.start ?? kept;
    const end = tokens[to]?.end ?? kept;
    if (start >= kept) {
      text += message.slice(kept, start) + placeholders[kind];
      removed.add(kind);
    }
    kept = Math.max(kept, end);
  }
  return { text: text + message.slice(kept), removed: [...removed] };
}
