import { card, option, reply } from '../engine/say.ts';
import type { Reply } from '../reply.ts';
import type { FafsaView } from './fafsaView.ts';
import { checklistOf } from './ready/checklist.ts';
import { readyLines } from './ready/readyLines.ts';

/** What to have at hand before beginning, for exactly this resident. */
export function haveReply(view: FafsaView): Reply {
  const { scope, form } = view;
  const because = { flow: 'fafsa', rule: 'fafsa.have', sources: form.facts.taxYear.sources };
  const checklist = readyLines(checklistOf(view), scope);
  const tickOff = option(scope.say('ready.open'), { command: 'open', value: 'ready' });
  const cards = [card(scope.say('fafsa.have.title'), { checklist, options: [tickOff] })];
  return reply(scope.say('fafsa.have.intro'), because, { cards });
}
