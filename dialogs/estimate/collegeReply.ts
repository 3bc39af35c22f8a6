import { reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { fundCards } from '../fafsa/fundCards.ts';
import type { Reply } from '../reply.ts';
import { estimateOptions } from './estimateOptions.ts';

/** What an estimate means at CT State, where it may for this family, and where to go on. */
export function collegeReply(from: 'rough' | 'exact', inConnecticut: boolean, scope: Scope): Reply {
  const fund = inConnecticut ? scope.guide.catalogue.funds.get('pact') : undefined;
  const text = [...(fund ? [scope.say('estimate.ctState')] : []), scope.say('estimate.next')];
  return reply(
    text.join('\n'),
    { flow: from, rule: 'estimate.college', sources: fund?.sources ?? [] },
    { cards: fundCards(fund ? [fund] : [], scope), options: estimateOptions(from, scope) },
  );
}
