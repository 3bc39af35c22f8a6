import { contributorsOf, type Contributors } from '../../guidance/fafsa/contributorsOf.ts';
import type { Dependency } from '../../guidance/fafsa/dependencyOf.ts';
import type { Scope } from '../engine/scope.ts';
import type { FafsaAnswers } from './fafsaAnswers.ts';
import type { FormYear } from './formYear.ts';
import { householdOf, ownParents } from './household.ts';
import { standingOf } from './standing.ts';

/** Everything that is told about a resident's FAFSA, worked out. */
export interface FafsaView {
  readonly answers: FafsaAnswers;
  readonly scope: Scope;
  readonly form: FormYear;
  readonly standing: Dependency;
  readonly people: Contributors;
  /** The parents are asked for and will not take part. */
  readonly refused: boolean;
}

/** Works out what to tell. */
export function fafsaView(answers: FafsaAnswers, form: FormYear, scope: Scope): FafsaView {
  const standing = standingOf(answers);
  const refused = standing.status === 'dependent' && ownParents(answers) === 'refuse';
  return { answers, scope, form, standing, people: contributorsOf(householdOf(answers)), refused };
}
