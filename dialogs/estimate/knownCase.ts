import { factsIn } from '../facts/factsIn.ts';
import type { FafsaAnswers } from '../fafsa/fafsaAnswers.ts';
import { ownParents } from '../fafsa/household.ts';
import { standingOf } from '../fafsa/standing.ts';
import { estimateYear } from './estimateYear.ts';
import { fafsaSoFar, type FafsaSoFar } from './fafsaSoFar.ts';
import { perScope } from './perScope.ts';

/** Whose money the form counts: the parents' with the student's, or the student's own with a spouse's. */
export type Whose = 'parents' | 'own';

/** The parents on the form: two who are married or live together, or one. */
export type ParentsOnForm = 'married' | 'together' | 'one';

/** What other parts of the conversation have told that an estimate turns on; `null` is not known. */
export interface KnownCase {
  readonly whose: Whose | null;
  /** The college has not decided yet whether parents are needed. */
  readonly provisional: boolean;
  readonly married: boolean | null;
  /** Children or others who live mostly on the student's money. */
  readonly supports: boolean | null;
  readonly parents: ParentsOnForm | null;
  /** One tax return for both of a couple, for the year that the estimate looks at. */
  readonly joint: boolean | null;
  readonly bachelors: boolean | null;
  readonly inConnecticut: boolean;
}

/** Collects it, so that nothing is asked twice. */
export const knownCase = perScope((scope): KnownCase => {
  const soFar = fafsaSoFar(scope);
  const { answers } = soFar;
  const { education, town } = factsIn(scope);
  const supports = answers.childrenOrDependents;
  return {
    ...whoseMoney(soFar),
    married: answers.married ?? null,
    supports: typeof supports === 'boolean' ? supports : null,
    parents: parentsOnForm(answers),
    joint: jointFor(estimateYear(scope)?.taxYear, answers),
    bachelors: education === undefined ? null : education === 'bachelor',
    inConnecticut: town !== undefined,
  };
});

/** Who is independent by any answer stays it; nobody is dependent before the last question. */
function whoseMoney({ answers, finished }: FafsaSoFar): Pick<KnownCase, 'whose' | 'provisional'> {
  const { status } = standingOf(answers);
  if (status === 'independent') return { whose: 'own', provisional: false };
  if (!finished) return { whose: null, provisional: false };
  return status === 'provisional'
    ? { whose: 'own', provisional: true }
    : { whose: 'parents', provisional: false };
}

function parentsOnForm(answers: FafsaAnswers): ParentsOnForm | null {
  switch (ownParents(answers)) {
    case 'married':
      return 'married';
    case 'unmarriedTogether':
      return 'together';
    case 'divorcedOrSeparated':
    case 'neverMarriedApart':
    case 'widowed':
      if (typeof answers.remarried !== 'boolean') return null;
      return answers.remarried ? 'married' : 'one';
    default:
      return null;
  }
}

function jointFor(taxYear: number | undefined, { joint, spouseJoint }: FafsaAnswers): boolean | null {
  const told = joint ?? spouseJoint;
  if (told === `yes-${taxYear ?? ''}`) return true;
  return told === `no-${taxYear ?? ''}` ? false : null;
}
