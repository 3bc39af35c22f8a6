import type { Outcome } from '../engine/flow.ts';
import type { Scope } from '../engine/scope.ts';
import type { FafsaAnswers } from './fafsaAnswers.ts';
import { fafsaView } from './fafsaView.ts';
import { formReply } from './formReply.ts';
import { formYear } from './formYear.ts';
import { haveReply } from './haveReply.ts';
import { nextReply } from './nextReply.ts';
import { noFormReply } from './noForm.ts';
import { peopleReply } from './peopleReply.ts';
import { stateAidReplies } from './stateAidReplies.ts';

/** Which form, who is on it, what to have at hand, by when; or the ways to aid that are not the federal form. */
export function tellFafsa(answers: FafsaAnswers, scope: Scope): Outcome {
  if (answers.citizen === 'other') return { replies: stateAidReplies(answers, scope) };
  const form = formYear(scope);
  if (!form || form.closed) return { replies: [noFormReply(scope)] };
  const view = fafsaView(answers, form, scope);
  return { replies: [formReply(view), peopleReply(view), haveReply(view), nextReply(view)] };
}
