import { card } from '../engine/say.ts';
import { remindOption } from '../reminders/reminderOptions.ts';
import type { Card } from '../reply.ts';
import { sourceWords } from '../tracks/sourceWords.ts';
import { dateFacts } from './dateFacts.ts';
import type { FafsaView } from './fafsaView.ts';
import { formLinks } from './federalStudentAid.ts';

/** The days to remember, seen from today. */
export function datesCard(view: FafsaView): Card {
  const { scope, form } = view;
  const source = {
    name: scope.say('track.fact.source'),
    value: sourceWords(form.facts.closesAt.sources, scope),
  };
  return card(scope.say('fafsa.dates.title', { awardYear: form.awardYear }), {
    facts: [...dateFacts(view), source],
    links: formLinks(scope),
    options: [remindOption(scope)],
  });
}
