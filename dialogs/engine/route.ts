import type { AnswerValue } from '../conversation.ts';
import type { Adaptive, Flow, Question } from './flow.ts';
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
  /** How many questions there will be at most. */
  readonly most: number;
}

/** The route through a flow. An answer that is no longer an option counts as not given. */
export function routeOf(flow: Flow, scope: Scope): Route {
  const walked = walk(flow, scope);
  return flow.adaptive ? chosen(walked, flow.adaptive, scope) : { ...walked, most: walked.questions.length };
}

/** Which place a question has in its flow, from 1, and how many there will be at most; place 0 when it does not apply. */
export function placeOf(question: Question, flow: Flow, scope: Scope): { place: number; most: number } {
  const { questions, answered } = walk(flow, scope);
  const counted = questions.filter(({ aside }) => !aside);
  const place = flow.adaptive
    ? answered.filter((each) => each !== question && !each.aside).length + 1
    : counted.indexOf(question) + 1;
  return { place, most: flow.adaptive?.most ?? counted.length };
}

function walk(flow: Flow, scope: Scope): Omit<Route, 'most'> {
  const stored = scope.conversation.answers[flow.id] ?? {};
  const answers: Record<string, AnswerValue> = {};
  const questions: Question[] = [];
  const answered: Question[] = [];
  let next: Question | null = null;
  for (const question of inOrder(flow, stored)) {
    if (!question.when(answers, scope)) continue;
    questions.push(question);
    const value = stored[question.id]?.value;
    const holds =
      value === null
        ? question.optional
        : value !== undefined && question.kind.holds(value, { key: question.words, scope });
    if (!holds) next ??= question;
    else {
      answered.push(question);
      if (value !== null && value !== undefined) answers[question.id] = value;
    }
  }
  return { questions, answered, next, answers };
}

/** An adaptive flow's answered questions come first, as they were answered: which are open depends on all of them. */
function inOrder({ questions, adaptive }: Flow, stored: object): readonly Question[] {
  if (!adaptive) return questions;
  const given = Object.keys(stored).flatMap((id) => questions.find((question) => question.id === id) ?? []);
  return [...given, ...questions.filter((question) => !given.includes(question))];
}

function chosen(
  { questions, answered, answers }: Omit<Route, 'most'>,
  adaptive: Adaptive,
  scope: Scope,
): Route {
  const { most } = adaptive;
  const open = questions.filter((question) => !answered.includes(question));
  const counted = answered.filter(({ aside }) => !aside).length;
  const ids = open.map(({ id }) => id);
  const id = open.length > 0 && counted < most ? adaptive.choose(answers, scope, ids) : null;
  const next = open.find(({ aside }) => aside) ?? open.find((question) => question.id === id) ?? null;
  return { questions: next ? [...answered, next] : answered, answered, next, answers, most };
}
