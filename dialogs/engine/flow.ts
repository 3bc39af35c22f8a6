import type { AnswerValue, Conversation, StoredAnswer } from '../conversation.ts';
import type { Option, Reply } from '../reply.ts';
import type { Kind } from './kind.ts';
import type { Scope } from './scope.ts';

/** One question of a flow. */
export interface Question {
  readonly id: string;
  /** The key that its words stand under, and what its buttons carry: `<flow>.<question>`, or one that several flows share. */
  readonly words: string;
  readonly kind: Kind<AnswerValue>;
  /** Whether it is asked, given the answers to the questions before it. */
  readonly when: (answers: Readonly<Record<string, AnswerValue>>, scope: Scope) => boolean;
  /** Whether it may be left without an answer. */
  readonly optional: boolean;
  /** Commands offered as buttons beside its answers. */
  readonly offers: (scope: Scope) => readonly Option[];
  /** Not counted among the questions; in an adaptive flow asked before all others as soon as it applies. */
  readonly aside: boolean;
  /** Answers to other questions of the flow that what was typed to this one holds as well, by their ids. */
  readonly implies: (
    typed: string,
    value: AnswerValue,
    scope: Scope,
  ) => Readonly<Record<string, AnswerValue>>;
  /** Its answer where other parts have heard it: taken when its turn comes, instead of asking. `null` is not heard. */
  readonly heard: (scope: Scope) => AnswerValue | null;
}

/** What a flow ends with. */
export interface Outcome {
  readonly replies: readonly Reply[];
  /** `true` when the resident confirmed that everything about them is to be deleted. */
  readonly forget?: boolean;
}

/** Asks the most useful question next instead of the next on the list. */
export interface Adaptive {
  /** How many questions it asks at most, skipped ones included. */
  readonly most: number;
  /** Which of the open questions (ids, in the order of the list) to ask next; `null` when none is worth asking. Pure. */
  choose(
    answers: Readonly<Record<string, AnswerValue>>,
    scope: Scope,
    open: readonly string[],
  ): string | null;
}

/** An ordered set of questions that leads to an outcome. */
export interface Flow {
  readonly id: string;
  readonly questions: readonly Question[];
  /** Absent when the questions are asked in the order of the list, all that apply. */
  readonly adaptive?: Adaptive;
  /** Whether it is offered again when left in the middle. */
  readonly resumes: boolean;
  /** What is told in it is not kept: the transcript shows that there was an answer, and answers go when they are no longer needed. */
  readonly private: boolean;
  /** Whether it is asked anew when it is opened after its outcome: people come back with another problem. */
  readonly anew?: boolean;
  /** Answers to its questions that other parts have heard, by question; taken over when it is opened. */
  readonly takesOver?: (conversation: Conversation) => Readonly<Record<string, StoredAnswer>>;
  outcome(answers: Readonly<Record<string, AnswerValue>>, scope: Scope): Outcome;
}

interface AskSettings<A> {
  when?: (answers: Readonly<A>, scope: Scope) => boolean;
  optional?: boolean;
  /** The key of its words where several flows share them: `facts.age`. */
  words?: string;
  /** Commands offered as buttons beside its answers. */
  offers?: (scope: Scope) => readonly Option[];
  /** Not counted among the questions; in an adaptive flow asked before all others as soon as it applies. */
  aside?: boolean;
  /** Answers to other questions of the flow that what was typed to this one holds as well, by their ids. */
  implies?: Question['implies'];
  /** Its answer where other parts have heard it; `null` is not heard. */
  heard?: Question['heard'];
}

/** A flow being written down. `A` holds the answers of the questions so far, each absent when skipped or not asked. */
export interface FlowDraft<A extends object> {
  ask<Id extends string, V extends AnswerValue>(
    id: Id extends keyof A ? never : Id,
    kind: Kind<V>,
    settings?: AskSettings<A>,
  ): FlowDraft<A & Partial<Record<Id, V>>>;
  /** Whichever of the questions above is most useful is asked next; the answers keep the order in which they were given. */
  adaptive(settings: {
    most: number;
    choose: (answers: Readonly<A>, scope: Scope, open: readonly (keyof A & string)[]) => string | null;
  }): FlowDraft<A>;
  outcome(tell: (answers: Readonly<A>, scope: Scope) => Outcome): Flow;
}

/**
 * Begins a flow: `flow('training').ask('sector', choice(...)).ask('town', town()).outcome(recommend)`. A predicate sees the
 * answers of the questions above it and no others, so a misspelt or later question does not compile.
 */
export function flow(id: string, settings: Partial<FlowSettings> = {}): FlowDraft<object> {
  return draft({ resumes: true, private: false, ...settings, id, questions: [] });
}

type FlowSettings = Pick<Flow, 'resumes' | 'private' | 'anew' | 'takesOver'>;

type Begun = Omit<Flow, 'outcome'>;

function draft<A extends object>(begun: Begun): FlowDraft<A> {
  return {
    ask: (id, kind, settings = {}) =>
      draft({ ...begun, questions: [...begun.questions, questionOf(begun.id, id, kind, settings)] }),
    adaptive: (settings) => draft({ ...begun, adaptive: settings as Adaptive }),
    outcome: (tell) => ({ ...begun, outcome: tell as Flow['outcome'] }),
  };
}

function questionOf<A>(
  flowId: string,
  id: string,
  kind: Kind<AnswerValue>,
  {
    when = always,
    optional = false,
    words = `${flowId}.${id}`,
    offers = () => [],
    aside = false,
    implies = () => ({}),
    heard = () => null,
  }: AskSettings<A>,
): Question {
  return { id, words, kind, optional, offers, aside, implies, heard, when: when as Question['when'] };
}

/** Its name tells whoever draws a flow that the question is asked of everybody. */
function always(): boolean {
  return true;
}
