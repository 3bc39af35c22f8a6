import { card } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Card } from '../reply.ts';
import type { JudgedFund } from './judgedFunds.ts';
import { missingWords } from './missingWords.ts';

/** More funds that may pay, a line each. */
export function otherFundsCard(others: readonly JudgedFund[], scope: Scope): Card {
  const facts = others.map((one) => ({ name: one.fund.name[scope.language], value: shortly(one, scope) }));
  return card(scope.say('funding.more.title'), { facts });
}

function shortly(one: JudgedFund, scope: Scope): string {
  const facts = missingWords(one, scope);
  return facts === ''
    ? scope.say('funding.fact.more.may')
    : scope.say('funding.fact.more.depends', { facts });
}
