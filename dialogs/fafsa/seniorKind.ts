import type { Kind } from '../engine/kind.ts';
import type { Scope } from '../engine/scope.ts';
import { datedChoice, type DatedOption } from './datedChoice.ts';
import { schoolYearOn } from './schoolYear.ts';

/** Whether the resident is in high school, and in this school year's class. */
export function seniorKind(): Kind<string> {
  return datedChoice(classes, {
    stands: (value) => ['no', 'later'].includes(value) || /^20\d\d$/.test(value),
  });
}

function classes(scope: Scope): DatedOption[] {
  const year = String(schoolYearOn(scope.today).endsIn);
  return [
    {
      value: year,
      label: scope.say('fafsa.senior.thisClass', { year }),
      hear: 'fafsa.senior.hear.thisClass',
    },
    { value: 'later', label: scope.say('fafsa.senior.later'), hear: 'fafsa.senior.hear.later' },
    { value: 'no', label: scope.say('fafsa.senior.no'), hear: 'fafsa.senior.hear.no' },
  ];
}
