import type { Fund } from '../../data/schema/fund.ts';
import { fundVerdict } from '../../guidance/funding/fundVerdict.ts';
import { inBetween } from '../commands/inBetween.ts';
import { reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { factsIn } from '../facts/factsIn.ts';
import { judgedFundCard } from '../funding/judgedFundCard.ts';
import { unlikelyFundsCard } from '../funding/unlikelyFundsCard.ts';
import type { Card } from '../reply.ts';
import { waysTo } from '../welcome/waysTo.ts';

/** What is known of funds, as the funding part tells it: whom they are for, who decides, whom to ask. Never that somebody gets them. */
export function tellsFunds(turn: Turn, funds: readonly Fund[], words = 'wishes.fund.shown'): Answered {
  const { scope } = turn;
  const sources = funds.flatMap((fund) => fund.sources);
  const cards = fundCards(funds, scope);
  const isFafsa = funds.some(({ needsFafsa }) => needsFafsa) && factsIn(scope).citizen !== 'other';
  const ways = waysTo([...(isFafsa ? (['fafsa'] as const) : []), 'funding', 'person'], scope);
  return inBetween(turn, reply(scope.say(words), { flow: 'funding', rule: words, sources }, { cards }), ways);
}

/** What seems to be for others is said so beside what it asks, or shortly at the end where another of them is not. */
function fundCards(funds: readonly Fund[], scope: Scope): readonly Card[] {
  const all = funds.map((fund) => ({ fund, tracks: [], judged: fundVerdict(fund, factsIn(scope)) }));
  const unlikely = all.filter(({ judged }) => judged.verdict === 'unlikely');
  const shown = unlikely.length < all.length ? all.filter((each) => !unlikely.includes(each)) : all;
  const cards = shown.map((each) => {
    const one = judgedFundCard(each, scope);
    return unlikely.includes(each) ? { ...one, paragraphs: one.paragraphs.slice(1) } : one;
  });
  return unlikely.length > 0 ? [...cards, unlikelyFundsCard(unlikely, scope)] : cards;
}
