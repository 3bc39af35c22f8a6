import { card } from '../engine/say.ts';
import type { Card } from '../reply.ts';
import { sourceWords } from '../tracks/sourceWords.ts';
import { dateFacts } from './dateFacts.ts';
import type { FafsaView } from './fafsaView.ts';
import { formLinks } from './federalStudentAid.ts';

/** The days to remember, seen from today. */
export function datesCard(view: FafsaView): Card {
  const { scope, form } = view;
  const { closesAt, correctionsUntil } = form.facts;
  const source = { name: scope.say('track.fact.source'), value: sourceWords(closesAt.sources, scope) };
  const notes = Object.entries({ 'federal-close': closesAt, 'federal-corrections': correctionsUntil });
  return card(scope.say('fafsa.dates.title', { awardYear: form.awardYear }), {
    paragraphs: notes.flatMap(([id, { note }]) => {
      const name = scope.say(`fafsa.date.${id}`);
      return note ? [scope.say('fafsa.date.note', { name, note: note[scope.language] })] : [];
    }),
    facts: [...dateFacts(view), source],
    links: formLinks(scope),
  });
}
