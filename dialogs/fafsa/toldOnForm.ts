import type { Told } from '../../guidance/told/told.ts';
import type { AnswerValue } from '../conversation.ts';
import type { Turn } from '../engine/turn.ts';
import { bornSideAt, oldestForSure } from './bornKind.ts';

/** A question of the FAFSA part and the answer to it. */
export interface OnForm {
  readonly question: string;
  readonly answer: AnswerValue;
}

/**
 * The answer of the FAFSA part that goes with a fact told in passing, so that the form is never told by an answer that was taken back:
 * an age once the line of birth was answered, and that the student is a citizen while the part is open. A parent may be writing, so
 * what would send a student away, or make one independent, is taken only from a correction.
 */
export function toldOnForm({ name, value }: Told, turn: Turn, isCorrection: boolean): OnForm | null {
  const { open, answers } = turn.conversation;
  const given = answers['fafsa'] ?? {};
  if (name === 'age' && given['bornBefore'] !== undefined) {
    const side =
      isCorrection || Number(value) <= oldestForSure ? bornSideAt(Number(value), turn.scope) : null;
    return side === null ? null : { question: 'bornBefore', answer: side };
  }
  if (name !== 'citizen') return null;
  const counts =
    value === 'eligible'
      ? open?.flow === 'fafsa' || given['citizen'] !== undefined
      : isCorrection && given['citizen'] !== undefined;
  return counts ? { question: 'citizen', answer: value } : null;
}
