import { redact } from '../../../guidance/text/redact.ts';
import type { SensitiveKind } from '../../../guidance/text/sensitiveKind.ts';

const fitting = /^[\w.-]{1,64}$/;
const universallyUnique = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const nineDigits = /(?<!\d)\d{9}(?!\d)/;
/** What random letters and digits hardly ever look like. The other kinds they do: `a1234567`, `pw4k2`. */
const refused: readonly SensitiveKind[] = [
  'socialSecurityNumber',
  'taxpayerNumber',
  'cardNumber',
  'dateOfBirth',
];
/** In which every full date is long ago, so that all count as dates of birth. */
const farYear = 9999;
/** The id of the greeting's turn, which no client may take. */
const ours = 'arrived';

/**
 * A client's own id of a message if it may be stored and shown again, else `null`: one that is longer than 64, has other
 * characters than ids have, is ours, or may hold somebody's number. Web Chat's random ids and UUIDs may stay.
 */
export function safeClientActivityId(given: string): string | null {
  if (!fitting.test(given) || given === ours) return null;
  if (universallyUnique.test(given)) return given;
  const holds = redact(given, farYear).removed.some((kind) => refused.includes(kind));
  return holds || nineDigits.test(given) ? null : given;
}
