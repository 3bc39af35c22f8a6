import { optionSaid } from '../engine/kinds/optionSaid.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { scamFlow } from '../fafsa/scam/scamFlow.ts';
import { sureWish } from '../understanding/answerUnderstood.ts';
import { opensFlow } from '../wishes/opensFlow.ts';
import { typedText } from '../wishes/typedText.ts';

/** More that happened, told where the talk was of a scam last: "how do i get my money back". `null` for any other message. */
export function moreOnScam(turn: Turn): Answered | null {
  const { conversation, scope } = turn;
  const { open, finished } = conversation;
  const last = open?.flow ?? Object.keys(finished).at(-1);
  const [question] = scamFlow.questions;
  const sure = sureWish(turn);
  const isOther = sure !== null && sure !== 'scam_check' && sure !== 'fafsa_account';
  if (last !== scamFlow.id || !question || isOther) return null;
  const asked = { key: question.words, scope };
  const answer = optionSaid(typedText(turn), question.kind.options(asked), asked);
  return answer === null ? null : opensFlow(scamFlow.id, { answer })(turn, null);
}
