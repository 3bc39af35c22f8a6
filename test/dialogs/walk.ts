import { newConversation, type Conversation } from '../../dialogs/conversation.ts';
import { converse } from '../../dialogs/converse.ts';
import type { Flow, Question } from '../../dialogs/engine/flow.ts';
import type { KindName } from '../../dialogs/engine/kind.ts';
import type { Inbound } from '../../dialogs/inbound.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Language } from '../../guidance/language.ts';
import { inbound } from '../support/turns/inbound.ts';
import { projectGuide } from '../support/projectGuide.ts';

const guide = projectGuide();

/** One move from one place to the next. */
export interface Step {
  readonly from: Place;
  readonly move: Move;
  readonly to: Place;
}

/** Something a resident can do. */
export type Move = Pick<Inbound, 'text' | 'choice'>;

/** Where a walk stands: the state as it comes back from the store, and what was last said. */
export interface Place {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
}

/** What is typed where nothing can be clicked; each is an answer. */
const typed: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  code: ['10', 'code 36 and E'],
  number: ['19'],
  money: ['30000'],
  date: ['May 30, 2027'],
  town: ['Hartford', 'New Haven'],
  text: ['some words'],
};

/** What is typed to single questions, so that what follows from large and small amounts is met. */
const typedTo: Readonly<Record<string, readonly string[]>> = {
  familySize: ['3'],
  agi: ['30000', '50000', '300000'],
  extras: ['1, 2, 3, 4, 5, 6, 7, 8'],
};

/** How often a question is met before `everyStep` stops trying all of its answers. */
const visits = 3;

/** The first question of a flow, in a new conversation. */
export function enter(flow: Flow, language: Language = 'en'): Place {
  const fresh = { ...newConversation(language), languageChosen: true, heardAt: '2026-11-22T14:00:00Z' };
  return go(fresh, { text: '', choice: { command: 'open', value: flow.id } });
}

/** One turn, with the state written to JSON and read back. */
export function go(conversation: Conversation, move: Move): Place {
  const { conversation: after, replies } = converse(conversation, inbound(move), guide);
  return { conversation: JSON.parse(JSON.stringify(after)) as Conversation, replies };
}

/** Every single move that answers the open question: each button, what can be typed, and skipping where it is offered. */
export function answersAt(flow: Flow, { conversation, replies }: Place): readonly Move[] {
  const question = openQuestion(flow, conversation);
  if (!question) return [];
  const key = question.words;
  const buttons = replies
    .flatMap(({ options }) => options)
    .filter(({ choice }) => choice.question === key || choice.command === 'skip')
    .map(({ label, choice }) => ({ text: label, choice }));
  return [...buttons, ...(typedTo[question.id] ?? typed[question.kind.name] ?? []).map((text) => ({ text }))];
}

/** The question that waits for an answer; `undefined` at an outcome. */
export function openQuestion(flow: Flow, { open }: Conversation): Question | undefined {
  return open?.flow === flow.id ? flow.questions.find(({ id }) => id === open.question) : undefined;
}

/** The answers given so far in a flow. */
export function answersIn(flow: Flow, { answers }: Conversation): Readonly<Record<string, unknown>> {
  return answers[flow.id] ?? {};
}

/** Tries every answer of every question that can be reached, from the first few states in which each is met. */
export function everyStep(flow: Flow, language: Language): readonly Step[] {
  const met = new Map<string, number>();
  const waiting = [enter(flow, language)];
  const steps: Step[] = [];
  for (const from of waiting) {
    const question = openQuestion(flow, from.conversation);
    const times = met.get(question?.id ?? '') ?? 0;
    if (!question || times >= visits) continue;
    met.set(question.id, times + 1);
    const found = answersAt(flow, from).map((move) => ({ from, move, to: go(from.conversation, move) }));
    steps.push(...found);
    waiting.push(...found.map(({ to }) => to));
  }
  return steps;
}

/** The places that a walk passes, choosing as the numbers say. */
export function walk(flow: Flow, language: Language, turns: readonly number[]): readonly Place[] {
  const places = [enter(flow, language)];
  for (const number of turns) {
    const place = places.at(-1);
    const moves = place ? answersAt(flow, place) : [];
    const move = moves[number % moves.length];
    if (!place || !move) break;
    places.push(go(place.conversation, move));
  }
  return places;
}
