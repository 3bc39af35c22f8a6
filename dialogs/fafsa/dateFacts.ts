import { deadlinesOf } from '../../guidance/fafsa/deadlinesOf.ts';
import type { Card } from '../reply.ts';
import { dayWords } from './dayWords.ts';
import type { FafsaView } from './fafsaView.ts';

/** Each day with how long it is until then and what explains it. The day of the waiver is told to seniors, with the rule it belongs to. */
export function dateFacts({ form, scope }: FafsaView): Card['facts'] {
  return deadlinesOf(form.facts, scope.today)
    .filter(({ id }) => id !== 'graduation-waiver')
    .map((day) => ({ name: nameOf(day.id), value: dayWords(day, form.facts, scope) }));

  function nameOf(id: string): string {
    const own = form.facts.deadlines.find((deadline) => deadline.id === id);
    return own ? own.name[scope.language] : scope.say(`fafsa.date.${id}`);
  }
}
