import type { Fund } from '../../data/schema/fund.ts';
import { reply } from '../engine/say.ts';
import type { Reply } from '../reply.ts';
import { datesCard } from './dates/datesCard.ts';
import type { FafsaView } from './fafsaView.ts';
import { helpLine } from './federalStudentAid.ts';
import { fundCards } from './fundCards.ts';
import { nextOptions } from './nextOptions.ts';

/** The dates, the next step and what the form opens the door to. */
export function nextReply(view: FafsaView): Reply {
  const { scope, form, answers } = view;
  const { closesAt, correctionsUntil, deadlines } = form.facts;
  const sources = [closesAt, correctionsUntil, ...deadlines].flatMap((date) => date.sources);
  const free = freeTuition(view);
  const step = answers.citizen === 'eligible' ? 'fafsa.next.file' : 'fafsa.next.askFirst';
  const text = [scope.say('fafsa.dates.intro'), scope.say(step, { phone: helpLine(scope) })];
  return reply(
    [...text, ...(free.length > 0 ? [scope.say('fafsa.next.pact')] : [])].join('\n'),
    { flow: 'fafsa', rule: 'fafsa.next', sources },
    { cards: [datesCard(view), ...fundCards(free, scope)], options: nextOptions(scope) },
  );
}

/** Free community college, unless the form cannot open it: to a graduate student, or without a parent's part. */
function freeTuition({ scope, answers, refused }: FafsaView): Fund[] {
  const fund = scope.guide.catalogue.funds.get('pact');
  return fund && !refused && answers.graduate !== true ? [fund] : [];
}
