import { reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { fundCards } from '../fafsa/fundCards.ts';
import type { Reply } from '../reply.ts';
import { estimateOptions } from './estimateOptions.ts';
import { fafsaSoFar } from './fafsaSoFar.ts';

/** What an estimate means at CT State, for a family in Connecticut unless for a graduate student, and where to go on. */
export function collegeReply(from: 'rough' | 'exact', inConnecticut: boolean, scope: Scope): Reply {
  const isOpen = inConnecticut && fafsaSoFar(scope).answers.graduate !== true;
  const fund = isOpen ? scope.guide.catalogue.funds.get('pact') : undefined;
  const text = [...(fund ? [scope.say('estimate.ctState')] : []), scope.say('estimate.next')];
  return reply(
    text.join('\n'),
    { flow: from, rule: 'estimate.college', sources: fund?.sources ?? [] },
    { cards: fundCards(fund ? [fund] : [], scope), options: estimateOptions(from, scope) },
  );
}
