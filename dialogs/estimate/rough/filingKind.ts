import type { Asked, Kind } from '../../engine/kind.ts';
import { choice } from '../../engine/kinds/choice.ts';
import { tellsIncome, tellsPeople } from '../comesLater.ts';
import { estimateYear } from '../estimateYear.ts';
import { knownCase } from '../knownCase.ts';
import { filings, type Filing } from './roughAnswers.ts';

const ofParents: readonly Filing[] = ['twoParents', 'oneParent', 'noParent', 'unsure'];
const ownMoney: readonly Filing[] = ['ownAlone', 'ownChildren', 'ownNone', 'unsure'];

/**
 * Who filed taxes, with the tax year on the buttons: only what fits a resident of whom it is known whose money counts. A bare number is
 * the size of a family and not a place in the list: taken for "did not have to file" it would promise the highest grant.
 */
export function filingKind(): Kind<Filing> {
  const kind = choice<Filing>(fitting, {
    label: (filing, { scope }) =>
      scope.say(`rough.filing.label.${filing}`, { year: String(estimateYear(scope)?.taxYear ?? '') }),
  });
  return {
    ...kind,
    read: (text, asked) => {
      if (tellsPeople(text)) return { ok: false, problem: 'peopleLater', tooSoon: true };
      const reading = kind.read(text, asked);
      return !reading.ok && tellsIncome(text)
        ? { ok: false, problem: 'incomeLater', tooSoon: true }
        : reading;
    },
  };
}

function fitting({ scope }: Asked): readonly Filing[] {
  const { whose } = knownCase(scope);
  if (whose === null) return filings;
  return whose === 'parents' ? ofParents : ownMoney;
}
