import type { AnswerValue } from '../conversation.ts';
import type { Reply } from '../reply.ts';
import type { Kind } from './kind.ts';
import type { Scope } from './scope.ts';

/** One question of a flow. */
export interface Question {
  readonly id: string;
  readonly kind: Kind<AnswerValue>;
  /** Whether it is asked, given the answers to the questions before it. */
  readonly when: (answers: Readonly<Record<string, AnswerValue>>, scope: Scope) => boolean;
  /** Whether it may be left without an answer. */
  readonly optional: boolean;
}

/** What a flow ends with. */
export interface Outcome {
  readonly replies: readonly Reply[];
  /** `true` when the resident confirmed that everything about them is to be deleted. */
  readonly forget?: boolean;
}

/** An ordered set of questions that leads to an outcome. */
export interface Flow {
  readonly id: string;
  readonly questions: readonly Question[];
  /** Whether it is offered again when left in the middle. */
  readonly resumes: boolean;
  outcome(answers: Readonly<Record<string, AnswerValue>>, scope: Scope): Outcome;
}

interface AskSettings<A> {
  when?: (answers: Readonly<A>, scope: Scope) => boolean;
  optional?: boolean;
}

/** A flow being written down. `A` holds the answers of the questions so far, each absent when skipped or not asked. */
export interface FlowDraft<A extends object> {
  ask<Id extends string, V extends AnswerValue>(
    id: Id extends keyof A ? never : Id,
    kind: Kind<V>,
    settings?: AskSettings<A>,
  ): FlowDraft<A & Partial<Record<Id, V>>>;
  outcome(tell: (answers: Readonly<A>, scope: Scope) => Outcome): Flow;
}

/**
 * Begins a flow: `flow('training').ask('sector', choice(...)).ask('town', town()).outcome(recommend)`. A predicate sees the
 * answers of the questions above it and no others, so a misspelt or later question does not compile.
 */
export function flow(id: string, settings: { resumes?: boolean } = {}): FlowDraft<object> {
  return draft(id, settings.resumes ?? true, []);
}

function draft<A extends object>(id: string, resumes: boolean, questions: readonly Question[]): FlowDraft<A> {
  return {
    ask: (question, kind, settings = {}) =>
      draft(id, resumes, [
        ...questions,
        {
          id: question,
          kind: kind,
          when: (settings.when ?? (() => true)) as Question['when'],
          optional: settings.optional ?? false,
        },
      ]),
    outcome: (tell) => ({ id, resumes, questions, outcome: tell as Flow['outcome'] }),
  };
}
