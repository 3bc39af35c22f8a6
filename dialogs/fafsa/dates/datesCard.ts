import { card } from '../../engine/say.ts';
import { remindOption } from '../../reminders/reminderOptions.ts';
import type { Card } from '../../reply.ts';
import { sourceWords } from '../../tracks/sourceWords.ts';
import { formLinks } from '../federalStudentAid.ts';
import { dateFacts, type DatedForm } from './dateFacts.ts';

/** The days to remember, seen from today. */
export function datesCard(dated: DatedForm, days: Card['facts'] = dateFacts(dated)): Card {
  const { scope, form } = dated;
  const source = {
    name: scope.say('track.fact.source'),
    value: sourceWords(form.facts.closesAt.sources, scope),
  };
  return card(scope.say('fafsa.dates.title', { awardYear: form.awardYear }), {
    facts: [...days, source],
    links: formLinks(scope),
    options: [remindOption(scope)],
  });
}
