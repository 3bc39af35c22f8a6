import type { AidEstimate } from '../../../guidance/fafsa/estimateAid.ts';
import type { Scope } from '../../engine/scope.ts';
import type { EstimateYear } from '../estimateYear.ts';
import type { ExactAnswers } from './exactAnswers.ts';
import type { ExactCase } from './exactCase.ts';

/** Everything that is told about an exact number, worked out. */
export interface ExactView {
  readonly answers: ExactAnswers;
  readonly on: ExactCase;
  readonly year: EstimateYear;
  readonly estimate: AidEstimate;
  readonly scope: Scope;
}
