import type { AnswerValue } from '../conversation.ts';
import type { Kind } from '../engine/kind.ts';
import { readTypedScores, showScores } from './scoresKind.ts';
import { scoresIn, type StoredScores } from './storedScores.ts';

/** A kind of question at which the six scores can be typed instead of its answer. */
export function orScoresKind<V extends Exclude<AnswerValue, StoredScores>>(
  kind: Kind<V>,
): Kind<V | StoredScores> {
  const isScores = (value: AnswerValue): value is StoredScores => scoresIn(value) !== null;
  return {
    ...kind,
    read: (text, asked) => readTypedScores(text, asked) ?? kind.read(text, asked),
    holds: (value, asked): value is V | StoredScores => isScores(value) || kind.holds(value, asked),
    show: (value, asked) => (isScores(value) ? showScores(value) : kind.show(value, asked)),
  };
}
