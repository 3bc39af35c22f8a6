import type { Kind } from '../engine/kind.ts';
import type { Scope } from '../engine/scope.ts';
import { datedChoice, type DatedOption } from './datedChoice.ts';
import { schoolYearOn } from './schoolYear.ts';

/** When the resident starts to study. An answer stands for good: its form may have closed, and then they are told so. */
export function startKind(): Kind<string> {
  return datedChoice(starts, { stands: (value) => value === 'unsure' || /^20\d\d-\d\d$/.test(value) });
}

function starts(scope: Scope): DatedOption[] {
  const { awardYear, next, endsIn } = schoolYearOn(scope.today);
  const year = String(endsIn);
  return [
    {
      value: awardYear,
      label: scope.say('fafsa.start.thisYear', { year }),
      hear: 'fafsa.start.hear.thisYear',
    },
    { value: next, label: scope.say('fafsa.start.nextYear', { year }), hear: 'fafsa.start.hear.nextYear' },
    { value: 'unsure', label: scope.say('fafsa.start.unsure'), hear: 'fafsa.start.hear.unsure' },
  ];
}
