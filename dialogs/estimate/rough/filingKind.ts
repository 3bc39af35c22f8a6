import type { Asked, Kind } from '../../engine/kind.ts';
import { choice } from '../../engine/kinds/choice.ts';
import { estimateYear } from '../estimateYear.ts';
import { knownCase } from '../knownCase.ts';
import { putsOffKind } from '../putsOffKind.ts';
import { filings, type Filing } from './roughAnswers.ts';

const ofParents: readonly Filing[] = ['twoParents', 'oneParent', 'noParent', 'unsure'];
const ownMoney: readonly Filing[] = ['ownAlone', 'ownChildren', 'ownNone', 'unsure'];

/** Who filed taxes, with the tax year on the buttons: only what fits a resident of whom it is known whose money counts. */
export function filingKind(): Kind<Filing> {
  return putsOffKind(
    choice<Filing>(fitting, {
      label: (filing, { scope }) =>
        scope.say(`rough.filing.label.${filing}`, { year: String(estimateYear(scope)?.taxYear ?? '') }),
    }),
  );
}

function fitting({ scope }: Asked): readonly Filing[] {
  const { whose } = knownCase(scope);
  if (whose === null) return filings;
  return whose === 'parents' ? ofParents : ownMoney;
}
