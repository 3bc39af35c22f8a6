import { parseYesNo } from '../../guidance/text/parseYesNo.ts';
import { fold } from '../../guidance/text/fold.ts';
import { advance } from '../engine/advance.ts';
import { withAnswer } from '../engine/memory.ts';
import { answerablePlace } from '../engine/place.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';

/** Somebody who says both at once has an answer, which is asked for again. */
const both = /\b(?:yes|yeah|yep|si) (?:and|or|y|o) no\b|\bno (?:and|or|y|o) (?:yes|si)\b/;

/**
 * "Idk" to a yes or no about oneself that has no such answer and may be left out: the conversation goes on without it. `null` for
 * any other message or question.
 */
export function skipUnsure(turn: Turn): Answered | null {
  const place = answerablePlace(turn);
  const { text } = turn.inbound;
  if (!place?.question.optional || !place.question.words.startsWith('facts.')) return null;
  if (place.question.kind.name !== 'yesNo' || both.test(fold(text))) return null;
  if (parseYesNo(text, turn.scope.language) !== 'unsure') return null;
  const skipped = proceed(turn, withAnswer(turn.conversation, place.flow.id, place.question.id, null));
  return advance(skipped, place.flow, [turn.scope.say('engine.withoutIt')]);
}
