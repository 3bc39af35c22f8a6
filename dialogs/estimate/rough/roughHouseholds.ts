import type { RoughHousehold } from '../../../guidance/fafsa/pellLikelihood.ts';
import type { Scope } from '../../engine/scope.ts';
import { knownCase, type KnownCase } from '../knownCase.ts';
import { stateCode } from '../stateCode.ts';
import { boundsOf } from './incomeRanges.ts';
import type { Filing, RoughAnswers } from './roughAnswers.ts';

type Kept = Pick<RoughHousehold, 'kind' | 'files' | 'singleParent' | 'hasDependents'>;

/** Every household that the answers leave possible: one, or both kinds where nothing tells whose money counts. */
export function roughHouseholds(answers: RoughAnswers, scope: Scope): readonly RoughHousehold[] {
  const known = knownCase(scope);
  return householdsFor(answers.filing ?? 'unsure', known).flatMap((household) =>
    familySizes(answers, scope).map((familySize) => ({
      ...household,
      familySize,
      state: known.inConnecticut ? 'CT' : stateCode(answers.state ?? 'ct'),
      income: boundsOf(answers.income ?? '0'),
    })),
  );
}

/** One size, or two where somebody who supports nobody did not tell of a husband or wife. */
export function familySizes({ filing, familySize }: RoughAnswers, scope: Scope): readonly number[] {
  if (filing !== 'ownAlone') return [familySize ?? 1];
  const { married } = knownCase(scope);
  if (married === null) return [1, 2];
  return [married ? 2 : 1];
}

function householdsFor(filing: Filing, { whose, married }: KnownCase): readonly Kept[] {
  const dependent = { kind: 'dependent', hasDependents: null } as const;
  const independent = { kind: 'independent' } as const;
  switch (filing) {
    case 'twoParents':
      return [{ ...dependent, files: true, singleParent: false }];
    case 'oneParent':
      return [{ ...dependent, files: true, singleParent: null }];
    case 'noParent':
      return [{ ...dependent, files: false, singleParent: null }];
    case 'ownAlone':
      return [{ ...independent, files: true, singleParent: false, hasDependents: false }];
    case 'ownChildren':
      return [
        { ...independent, files: true, singleParent: married === true ? false : null, hasDependents: true },
      ];
    case 'ownNone':
      return [{ ...independent, files: false, singleParent: null, hasDependents: null }];
    case 'unsure':
      return [
        ...(whose === 'own' ? [] : [{ ...dependent, files: null, singleParent: null }]),
        ...(whose === 'parents'
          ? []
          : [{ ...independent, files: null, singleParent: null, hasDependents: null }]),
      ];
  }
}
