import type { Outcome } from '../../engine/flow.ts';
import { option, reply } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Option, Reply } from '../../reply.ts';
import { factsIn } from '../../facts/factsIn.ts';
import { withoutPapers } from '../cannot/withoutPapers.ts';
import { openingNote } from '../formNotes.ts';
import { formYear, type FormYear } from '../formYear.ts';
import { noFormReply, noFormWords } from '../noForm.ts';
import { toldIn, toldOf } from '../told.ts';
import { topicOptions } from '../topics/topics.ts';
import { dateFacts, datesWithWaiver } from './dateFacts.ts';
import { datesCard } from './datesCard.ts';

/**
 * The dates of the form that the resident needs, also of one that closed: it may still be corrected. Whoever federal aid is closed to
 * hears of the state's own ways instead.
 */
export function tellDates(scope: Scope): Outcome {
  if (factsIn(scope).citizen === 'other') return { replies: withoutPapers(scope) };
  const form = formYear(scope);
  return { replies: [form ? datesReply(form, scope) : noFormReply(scope)] };
}

function datesReply(form: FormYear, scope: Scope): Reply {
  const { closesAt, correctionsUntil, deadlines } = form.facts;
  const sources = [closesAt, correctionsUntil, ...deadlines].flatMap((date) => date.sources);
  const dated = { form, scope };
  const days = mayNeedWaiver(scope) ? datesWithWaiver(dated) : dateFacts(dated);
  const lead = [...unsure(form, scope), ...(form.closed ? [noFormWords(scope)] : openingNote(dated))];
  return reply(
    [...lead, scope.say('fafsa.dates.intro')].join('\n'),
    { flow: 'dates', rule: 'dates', sources },
    { cards: [datesCard(dated, days)], options: optionsOf(scope) },
  );
}

/** Whoever did not know when they start hears whose dates these are. */
function unsure({ awardYear }: FormYear, scope: Scope): string[] {
  const isUnsure = toldOf('start', scope.conversation) === 'unsure';
  return isUnsure ? [scope.say('dates.unsure', { awardYear })] : [];
}

/** Not of somebody who said not to be in high school, or in a later class. */
function mayNeedWaiver({ conversation }: Scope): boolean {
  const senior = toldOf('senior', conversation);
  return senior !== 'no' && senior !== 'later';
}

function optionsOf(scope: Scope): Option[] {
  const place = toldIn('start', scope.conversation);
  const change = { command: 'change', value: `${place}.start` } as const;
  return [
    ...(place === undefined ? [] : [option(scope.say('fafsa.start.change'), change)]),
    ...topicOptions(scope).filter(({ choice }) => choice.value !== 'dates'),
    option(scope.say('engine.menu'), { command: 'menu' }),
  ];
}
