import type { Kind } from '../../engine/kind.ts';
import type { Scope } from '../../engine/scope.ts';
import { datedChoice, type DatedOption } from '../../fafsa/datedChoice.ts';
import { schoolYearOn } from '../../fafsa/schoolYear.ts';
import { yearsOnOffer } from '../estimateYear.ts';

/** Which award year an estimate is for, with the year of the taxes that it looks at. */
export function yearKind(): Kind<string> {
  return datedChoice(years);
}

function years(scope: Scope): DatedOption[] {
  const current = schoolYearOn(scope.today).awardYear;
  return yearsOnOffer(scope).map(({ awardYear, taxYear }) => ({
    value: awardYear,
    label: scope.say('exact.year.option', { awardYear, taxYear: String(taxYear) }),
    hear: awardYear === current ? 'fafsa.start.hear.thisYear' : 'fafsa.start.hear.nextYear',
  }));
}
