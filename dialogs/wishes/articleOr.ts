import type { AnswerTopic } from '../../data/schema/answerArticle.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import type { Recognised } from '../understand.ts';
import { articleAsked } from './articleReply.ts';
import { opensFlow } from './opensFlow.ts';
import type { WishReply } from './wishReply.ts';

/** So like a message has to be to an article for it to go before a part of its own. */
const surely = 0.65;

/** The part that a phrase names with its first answer, the article that is clearly asked for, or else another reply. */
export function articleOr(topics: readonly AnswerTopic[], then: WishReply, from = surely): WishReply {
  return (turn, named) => byName(turn, named) ?? articleAsked(turn, topics, from) ?? then(turn, named);
}

function byName(turn: Turn, named: Recognised | null): Answered | null {
  const [flow = '', answer] = named?.meaning.split(':') ?? [];
  return answer !== undefined && turn.flows.has(flow) ? opensFlow(flow)(turn, named) : null;
}
