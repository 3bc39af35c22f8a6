import type { Kind } from '../../engine/kind.ts';
import { choice } from '../../engine/kinds/choice.ts';
import { estimateYear } from '../estimateYear.ts';

type Schedules = 'yes' | 'no' | 'unsure';

/** Whether a schedule was filed that makes the form ask for assets; the limit for a small business is on the button. */
export function schedulesKind(): Kind<Schedules> {
  return choice<Schedules>(['yes', 'no', 'unsure'], {
    label: (value, { scope }) =>
      scope.say(`exact.schedules.label.${value}`, {
        limit: estimateYear(scope)?.tables.index.assetsNotAsked.businessIncomeUpTo ?? 0,
      }),
  });
}
