import { parseYesNo } from '../../guidance/text/parseYesNo.ts';
import { fold } from '../../guidance/text/fold.ts';
import { isUnsure } from '../../guidance/text/options/isUnsure.ts';
import { advance } from '../engine/advance.ts';
import { withAnswer } from '../engine/memory.ts';
import { answerablePlace } from '../engine/place.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';

/** Somebody who says both at once has an answer, which is asked for again. */
const both = /\b(?:yes|yeah|yep|si) (?:and|or|y|o) no\b|\bno (?:and|or|y|o) (?:yes|si)\b/;

/** Any of the answers will do. */
const any =
  /^(?:(?:im|i am|its|it is|honestly|pues|a mi) )*(?:(?:any|either|both)(?: of (?:them|these|those|the two)| one| way)?(?: (?:is|are))?(?: (?:fine|ok|okay|good|works?|works? for me))?|(?:it )?(?:doesnt|dont|does not) matter(?: to me)?|i (?:dont|do not) (?:care|mind)|whatever|no preference|cualquiera(?: de (?:las|los) dos| de (?:ellas|ellos|estas|estos))?|me da (?:igual|lo mismo)|da (?:igual|lo mismo)|l[oa]s dos|ambas|ambos|no importa)$/;

/**
 * "Idk" to a yes or no about oneself or "any of them" to a choice, where there is no such answer and the question may be
 * left out: the conversation goes on without it. `null` for any other message or question.
 */
export function skipUnsure(turn: Turn): Answered | null {
  const place = answerablePlace(turn);
  const { text } = turn.inbound;
  if (!place?.question.optional || !place.question.words.startsWith('facts.')) return null;
  if (!leavesOut(text, place.question.kind.name, turn)) return null;
  const skipped = proceed(turn, withAnswer(turn.conversation, place.flow.id, place.question.id, null));
  return advance(skipped, place.flow, [turn.scope.say('engine.withoutIt')]);
}

function leavesOut(text: string, kind: string, { scope }: Turn): boolean {
  const said = fold(text);
  if (kind === 'choice') return any.test(said) || isUnsure(said);
  return kind === 'yesNo' && !both.test(said) && parseYesNo(text, scope.language) === 'unsure';
}
