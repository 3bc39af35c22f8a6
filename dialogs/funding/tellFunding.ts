import type { Outcome } from '../engine/flow.ts';
import { reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import type { Reply } from '../reply.ts';
import { judgedFundCard } from './judgedFundCard.ts';
import { judgedFunds, type JudgedFund } from './judgedFunds.ts';
import { otherFundsCard } from './otherFundsCard.ts';
import { unlikelyFundsCard } from './unlikelyFundsCard.ts';
import { waysOn } from './waysOn.ts';

/** How many funds get a card of their own; nobody reads more. */
const mostCards = 6;

/** Who may pay, why and on what it depends; then what to do about it. */
export function tellFunding(_answers: unknown, scope: Scope): Outcome {
  const funds = judgedFunds(scope);
  return { replies: [fundsReply(funds, scope), nextReply(funds, scope)] };
}

function fundsReply(funds: readonly JudgedFund[], scope: Scope): Reply {
  const of = (verdict: string) => funds.filter(({ judged }) => judged.verdict === verdict);
  const open = [...of('may'), ...of('depends')];
  const others = open.slice(mostCards);
  const unlikely = of('unlikely');
  const cards = [
    ...open.slice(0, mostCards).map((one) => judgedFundCard(one, scope)),
    ...(others.length > 0 ? [otherFundsCard(others, scope)] : []),
    ...(unlikely.length > 0 ? [unlikelyFundsCard(unlikely, scope)] : []),
  ];
  const text = scope.say('funding.outcome', {
    may: of('may').length,
    depends: of('depends').length,
    which: funds.some(({ tracks }) => tracks.length > 0) ? 'tracks' : 'any',
  });
  const sources = open.flatMap(({ fund }) => fund.sources);
  return reply(text, { flow: 'funding', rule: 'funding', sources }, { cards });
}

function nextReply(funds: readonly JudgedFund[], scope: Scope): Reply {
  const noFafsa = factsIn(scope).citizen === 'other';
  const options = waysOn(funds, scope);
  const fafsa = options.some(({ choice }) => choice.value === 'fafsa');
  const text = [
    ...(noFafsa ? [scope.say('funding.noFafsa'), scope.say('fafsa.state.next')] : [scope.say('funding.ask')]),
    ...(fafsa ? [scope.say('funding.fafsa')] : []),
  ];
  return reply(text.join('\n'), { flow: 'funding', rule: 'funding.next' }, { options });
}
