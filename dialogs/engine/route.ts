import type { AnswerValue } from '../conversation.ts';
import type { Flow, Question } from './flow.ts';
import type { Scope } from './scope.ts';

/** Where a flow stands, worked out afresh from the stored answers. */
export interface Route {
  /** The questions that apply, in order, as far as can be told now. */
  readonly questions: readonly Question[];
  /** Those of them that have an answer or were skipped, in order. */
  readonly answered: readonly Question[];
  /** The first that waits for an answer; `null` when the flow has come to its outcome. */
  readonly next: Question | null;
  /** The answers on the route. Skipped ones are absent; answers to questions that no longer apply are left out. */
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

/** The route through a flow. An answer that is no longer an option counts as not given. */
export function routeOf(flow: Flow, scope: Scope): Route {
  const stored = scope.conversation.answers[flow.id] ?? {};
  const answers: Record<string, AnswerValue> = {};
  const questions: Question[] = [];
  const answered: Question[] = [];
  let next: Question | null = null;
  for (const question of flow.questions) {
    if (!question.when(answers, scope)) continue;
    questions.push(question);
    const value = stored[question.id]?.value;
    const holds =
      value === null
        ? question.optional
        : value !== undefined && question.kind.holds(value, { key: `${flow.id}.${question.id}`, scope });
    if (!holds) next ??= question;
    else {
      answered.push(question);
      if (value !== null && value !== undefined) answers[question.id] = value;
    }
  }
  return { questions, answered, next, answers };
}
