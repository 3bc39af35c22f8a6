import { card, option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { showDate } from '../engine/showDate.ts';
import type { Card, Reply } from '../reply.ts';
import { closedTonight } from './dates/closedTonight.ts';
import { formLinks } from './federalStudentAid.ts';
import { awardYearOf, formYear } from './formYear.ts';
import { nextOptions } from './nextOptions.ts';

/** The form closed, or nothing that was checked is known of it yet. */
export function noFormReply(scope: Scope): Reply {
  const sources = formYear(scope)?.facts.closesAt.sources ?? [];
  const again = option(scope.say('fafsa.start.change'), { command: 'change', value: 'fafsa.start' });
  return reply(
    noFormWords(scope),
    { flow: 'fafsa', rule: 'fafsa.noForm', sources },
    { options: [again, ...nextOptions(scope)] },
  );
}

/** The same for the plan. */
export function noFormCard(scope: Scope): Card {
  const title = scope.say('fafsa.plan.title', { awardYear: awardYearOf(scope) });
  return card(title, { paragraphs: [noFormWords(scope)], links: formLinks(scope) });
}

/** That the form closed, or that nothing checked is known of it, in words. */
export function noFormWords(scope: Scope): string {
  const awardYear = awardYearOf(scope);
  const form = formYear(scope);
  if (!form) return scope.say('fafsa.form.unknownYear', { awardYear });
  const lastDay = form.facts.closesAt.value?.on ?? form.facts.endsOn;
  const closed = scope.say('fafsa.form.closed', { awardYear, date: showDate(lastDay, scope.language) });
  return [...closedTonight(form, scope), closed].join('\n');
}
