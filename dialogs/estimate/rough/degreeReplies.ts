import { reply } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import { fundCards } from '../../fafsa/fundCards.ts';
import type { Reply } from '../../reply.ts';
import { estimateOptions } from '../estimateOptions.ts';

/** For whoever has a bachelor's degree: regular Pell ends with it, the one for short programs does not. */
export function degreeReplies(scope: Scope): Reply[] {
  const fund = scope.guide.catalogue.funds.get('workforce-pell');
  const regular = scope.guide.catalogue.funds.get('pell');
  const sources = [...(regular?.sources ?? []), ...(fund?.sources ?? [])];
  return [
    reply(
      [scope.say('estimate.pell.bachelors'), scope.say('estimate.next')].join('\n'),
      { flow: 'rough', rule: 'rough.bachelors', sources },
      { cards: fundCards(fund ? [fund] : [], scope), options: estimateOptions('rough', scope) },
    ),
  ];
}
