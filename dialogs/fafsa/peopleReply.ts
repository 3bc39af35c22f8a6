import type { Contributor } from '../../guidance/fafsa/contributorsOf.ts';
import { card, reply } from '../engine/say.ts';
import type { Card, Reply } from '../reply.ts';
import { sourceWords } from '../tracks/sourceWords.ts';
import type { FafsaView } from './fafsaView.ts';
import { peopleRules } from './peopleRules.ts';
import { personName } from './personName.ts';

/** Who has to be on the form and what each of them does. */
export function peopleReply(view: FafsaView): Reply {
  const { scope, people, refused, form } = view;
  const count = people.contributors.length;
  const text = refused ? scope.say('fafsa.people.refused') : scope.say('fafsa.people.intro', { count });
  const { sources } = form.facts.independentIfBornBefore;
  return reply(text, { flow: 'fafsa', rule: 'fafsa.people', sources }, { cards: [peopleCard(view)] });
}

function peopleCard(view: FafsaView): Card {
  const { scope, people, form } = view;
  const facts = people.contributors.map((person) => ({
    name: personName(person, view),
    value: scope.say(`fafsa.part.${partOf(person, view)}`),
  }));
  const { sources } = form.facts.independentIfBornBefore;
  const source = { name: scope.say('track.fact.source'), value: sourceWords(sources, scope) };
  return card(scope.say('fafsa.people.title'), {
    paragraphs: peopleRules(view),
    facts: [...facts, source],
    checklist: ['account', 'consent', 'sign'].map((step) => scope.say(`fafsa.people.${step}`)),
  });
}

function partOf(person: Contributor, { people }: FafsaView): string {
  if (person === 'student') return people.contributors.length === 1 ? 'studentAlone' : 'student';
  return person === 'spouse' ? 'spouse' : 'parent';
}
