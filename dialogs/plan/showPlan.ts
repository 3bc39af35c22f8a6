import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { offerRating } from '../rating/offerRating.ts';
import { planOf } from './plan.ts';

/** The plan. Whoever chose something for it has come to an end, and can say whether the chat helped. */
export function showPlan(turn: Turn): Answered {
  const said = answered(turn, planOf(turn));
  return turn.conversation.plan.length > 0 ? offerRating(turn, said) : said;
}
