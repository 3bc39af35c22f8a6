import type { Open } from '../../../dialogs/conversation.ts';
import type { Card } from '../../../dialogs/reply.ts';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

/** A conversation at the first question of a flow. */
export function begin(language: Language = 'en', flow = 'training', at = '2026-11-22T15:00:00Z'): Talk {
  const talking = talk(guide, { language, at });
  talking.arrive();
  talking.choose({ command: 'open', value: flow });
  return talking;
}

/** What to answer, by question: a button's words, or whatever else would be typed. */
export type Answers = Readonly<Record<string, string>>;

/** The questions as they come, each to be answered before the next; throws where one stays. */
export function* openQuestions(talking: Talk): Generator<Open, void> {
  for (let open = talking.conversation().open; open;) {
    yield open;
    const next = talking.conversation().open;
    if (next?.question === open.question) throw new Error(`No answer to ${open.question}`);
    open = next;
  }
}

/** Answers each question as it comes, skipping those that are not named, up to the outcome; gives what is said then. */
export function answerAll(talking: Talk, answers: Answers): string {
  let said = '';
  for (const { question } of openQuestions(talking)) said = talking.type(answers[question] ?? 'skip');
  return said;
}

/** A conversation at one question, whatever would be asked first. */
export function beginAt(question: string, language: Language = 'en'): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  talking.choose({ command: 'change', value: `training.${question}` });
  return talking;
}

/** Types these one after the other; gives what is said after the last. */
export function typeAll(talking: Talk, answers: readonly string[]): string {
  return answers.map((answer) => talking.type(answer)).at(-1) ?? '';
}

/** The answers given in the training part, by question. */
export function answersOf(talking: Talk): Record<string, unknown> {
  const answers = talking.conversation().answers['training'] ?? {};
  return Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
}

/** The cards last shown. */
export function cardsOf(talking: Talk): readonly Card[] {
  return talking.replies().flatMap(({ cards }) => cards);
}

/** The titles of the cards last shown. */
export function titlesOf(talking: Talk): readonly string[] {
  return cardsOf(talking).map(({ title }) => title);
}

/** The labels of the buttons last offered. */
export function labelsOf(talking: Talk): readonly string[] {
  return talking.options().map(({ label }) => label);
}
