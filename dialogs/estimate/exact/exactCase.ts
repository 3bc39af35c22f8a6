import type { Scope } from '../../engine/scope.ts';
import { knownCase, type ParentsOnForm, type Whose } from '../knownCase.ts';
import { stateCode } from '../stateCode.ts';
import type { ExactAnswers, Filing, YesNoUnsure } from './exactAnswers.ts';

/** Who is on the form and how they file, from whatever part told it. What nobody told yet is as for most people. */
export interface ExactCase {
  readonly whose: Whose;
  readonly provisional: boolean;
  /** The student is married. */
  readonly married: boolean;
  /** Children or others live on the student's money. Looked at for the student's own money only. */
  readonly supports: boolean;
  readonly parents: ParentsOnForm;
  readonly filing: Filing;
  /** Two people are on the form whose money counts. */
  readonly couple: boolean;
  readonly joint: boolean;
  readonly singleParent: YesNoUnsure;
  /** How many people the family has at least. */
  readonly fewest: number;
  readonly familySize: number;
  /** Two letters; `null` for other states. */
  readonly state: string | null;
  readonly bachelors: boolean;
}

/** Puts together what was answered here and what was told before. */
export function exactCase(answers: ExactAnswers, scope: Scope): ExactCase {
  const known = knownCase(scope);
  const whose = known.whose ?? answers.whose ?? 'parents';
  const married = known.married ?? answers.married ?? false;
  const supports = known.supports ?? answers.supports === true;
  const parents = known.parents ?? answers.parents ?? 'married';
  const mayFileJointly = whose === 'parents' ? parents === 'married' : married;
  const joint = mayFileJointly && (known.joint ?? answers.joint) !== false;
  const couple = whose === 'parents' ? parents !== 'one' : married;
  const alone = couple ? 2 : 1;
  const fewest = whose === 'parents' || supports ? alone + 1 : alone;
  return {
    whose,
    provisional: known.provisional,
    married,
    supports,
    parents,
    filing: answers.files ?? 'us',
    couple,
    joint,
    singleParent: answers.singleParent ?? false,
    fewest,
    familySize: answers.familySize ?? fewest,
    state: known.inConnecticut ? 'CT' : stateCode(answers.state ?? 'ct'),
    bachelors: known.bachelors ?? answers.bachelors ?? false,
  };
}
