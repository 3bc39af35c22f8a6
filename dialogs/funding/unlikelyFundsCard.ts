import { card } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Card } from '../reply.ts';
import type { JudgedFund } from './judgedFunds.ts';

/** Funds that are for others, a line each on whom they are for. It says that it may be wrong: only those who pay decide. */
export function unlikelyFundsCard(unlikely: readonly JudgedFund[], scope: Scope): Card {
  const facts = unlikely.map((one) => ({ name: one.fund.name[scope.language], value: forWhom(one, scope) }));
  return card(scope.say('funding.unlikely.title'), {
    paragraphs: [scope.say('funding.unlikely.note')],
    facts,
  });
}

function forWhom({ judged }: JudgedFund, scope: Scope): string {
  const { conditions } = scope.guide.catalogue;
  const groups = judged.against.map((condition) => conditions[condition][scope.language]);
  return scope.say('funding.unlikely', { groups: groups.join('; ') });
}
