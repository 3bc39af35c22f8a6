import type { Scope } from '../../engine/scope.ts';
import type { FormYear } from '../formYear.ts';
import { inConnecticut, timeWords } from './lastMoment.ts';

/**
 * A form closes at midnight farther west, when it is already the next day here: said on that day, since nobody knows here what time
 * it is. Nothing on any other day.
 */
export function closedTonight({ facts }: Pick<FormYear, 'facts'>, scope: Scope): string[] {
  const closing = facts.closesAt.value;
  if (!closing) return [];
  const here = inConnecticut(closing.on, closing);
  if (here.on === closing.on || here.on !== scope.today) return [];
  return [scope.say('fafsa.form.closedTonight', { time: timeWords(here.at, scope.language) })];
}
