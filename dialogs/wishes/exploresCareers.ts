import { findJobs } from '../careers/findJobs.ts';
import { jobsOptions, jobsReply } from '../careers/jobsReply.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import type { Recognised } from '../understand.ts';
import { inBetween } from '../commands/inBetween.ts';
import { asksOwnPay } from '../understanding/asksOwnPay.ts';
import { opensFlow } from './opensFlow.ts';
import { saysOneOf } from './saysOneOf.ts';
import { tellsPay } from './tellsPay.ts';
import { typedText } from './typedText.ts';

/** What the data know of the jobs that are named, two side by side; without a name what is paid at all, or the kind of work is asked. */
export function exploresCareers(turn: Turn, named: Recognised | null): Answered {
  const { scope, guide } = turn;
  const text = typedText(turn);
  const future = saysOneOf(text, 'careers.hear.future', guide);
  const socs = findJobs(text, guide);
  if (socs.length === 0 && asksOwnPay(text)) return tellsPay(turn);
  if (socs.length === 0) return opensFlow('careers')(turn, named);
  return inBetween(turn, jobsReply(socs, scope, { future }), jobsOptions(socs, scope));
}
