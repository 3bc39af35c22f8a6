import type { Kind } from '../engine/kind.ts';
import type { Scope } from '../engine/scope.ts';
import { datedChoice, type DatedOption } from './datedChoice.ts';
import { formYear } from './formYear.ts';

/** Whether a couple filed one tax return together for the year that the form asks about. */
export function jointKind(): Kind<string> {
  return datedChoice(ways);
}

function ways(scope: Scope): DatedOption[] {
  const year = String(formYear(scope)?.taxYear ?? '');
  return [
    { value: `yes-${year}`, label: scope.say('fafsa.joint.yes', { year }), hear: 'fafsa.joint.hear.yes' },
    { value: `no-${year}`, label: scope.say('fafsa.joint.no', { year }), hear: 'fafsa.joint.hear.no' },
    { value: `unsure-${year}`, label: scope.say('fafsa.joint.unsure'), hear: 'fafsa.joint.hear.unsure' },
  ];
}
