import type { Scope } from '../../engine/scope.ts';
import type { ExactAnswers } from './exactAnswers.ts';

/** The answers stored so far, for kinds that depend on them; also those to questions that no longer apply. */
export function storedAnswers({ conversation }: Scope): ExactAnswers {
  const stored = conversation.answers['exact'] ?? {};
  const given = Object.entries(stored).flatMap(([id, { value }]) => (value === null ? [] : [[id, value]]));
  return Object.fromEntries(given) as ExactAnswers;
}
