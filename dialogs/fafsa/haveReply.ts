import { card, reply } from '../engine/say.ts';
import type { Reply } from '../reply.ts';
import type { FafsaView } from './fafsaView.ts';
import { thingsToHave } from './thingsToHave.ts';

/** What to have at hand before beginning, for exactly this resident. */
export function haveReply(view: FafsaView): Reply {
  const { scope, form } = view;
  const because = { flow: 'fafsa', rule: 'fafsa.have', sources: form.facts.taxYear.sources };
  const checklist = thingsToHave(view);
  const cards = [card(scope.say('fafsa.have.title'), { checklist })];
  return reply(scope.say('fafsa.have.intro'), because, { cards });
}
