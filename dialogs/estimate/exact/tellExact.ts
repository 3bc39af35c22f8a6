import { estimateAid } from '../../../guidance/fafsa/estimateAid.ts';
import type { Outcome } from '../../engine/flow.ts';
import type { Scope } from '../../engine/scope.ts';
import { collegeReply } from '../collegeReply.ts';
import { estimateYear } from '../estimateYear.ts';
import { noEstimate } from '../noEstimate.ts';
import { noEstimateReplies } from '../noEstimateReplies.ts';
import { aidApplicationOf } from './aidApplicationOf.ts';
import type { ExactAnswers } from './exactAnswers.ts';
import { exactCase } from './exactCase.ts';
import { numberReply } from './numberReply.ts';

/** The Student Aid Index with how it came about, Pell, and what that means at CT State. */
export function tellExact(answers: ExactAnswers, scope: Scope): Outcome {
  const why = noEstimate(scope);
  const year = estimateYear(scope);
  if (why !== null || year === null) return { replies: noEstimateReplies(why ?? 'noYear', 'exact', scope) };
  const on = exactCase(answers, scope);
  const estimate = estimateAid(aidApplicationOf(answers, scope), year.tables);
  const view = { answers, on, year, estimate, scope };
  return { replies: [numberReply(view), collegeReply('exact', on.state === 'CT', scope)] };
}
