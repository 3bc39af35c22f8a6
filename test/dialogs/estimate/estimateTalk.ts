import type { Card, Option } from '../../../dialogs/reply.ts';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

/** The real words and data, read once. */
export const guide = projectGuide();

/** Answers by question: a button's value, or what is typed. */
export type Answers = Readonly<Record<string, string>>;

/** How a conversation goes. */
interface Way {
  readonly language?: Language;
  /** ISO 8601 UTC. */
  readonly at?: string;
}

/** A conversation that has just arrived. */
export function arrive({ language = 'en', at = '2026-11-22T15:00:00Z' }: Way = {}): Talk {
  const talking = talk(guide, { language, at });
  talking.arrive();
  return talking;
}

/** Opens a part and answers until it comes to its outcome; gives the questions asked, in order. Throws where one is not answered. */
export function go(talking: Talk, flow: string, answers: Answers): readonly string[] {
  talking.choose({ command: 'open', value: flow });
  const asked: string[] = [];
  for (let open = talking.conversation().open; open; open = talking.conversation().open) {
    asked.push(open.question);
    const answer = answers[open.question];
    if (answer === undefined) throw new Error(`${open.question} was asked`);
    const button = buttonFor(answer, talking);
    if (button) talking.choose(button.choice);
    else talking.type(answer);
    if (talking.conversation().open?.question === open.question)
      throw new Error(`${open.question} did not take ${answer}`);
  }
  return asked;
}

function buttonFor(answer: string, talking: Talk): Option | undefined {
  return talking.options().find(({ choice }) => choice.question !== undefined && choice.value === answer);
}

/** A conversation in which a part came to its outcome. */
export function ended(flow: string, answers: Answers, way: Way = {}): Talk {
  const talking = arrive(way);
  go(talking, flow, answers);
  return talking;
}

/** Everything said last: texts and cards, one line each. */
export function said(talking: Talk): string {
  return talking
    .replies()
    .flatMap(({ text, cards }) => [text, ...cards.flatMap(linesOf)])
    .join('\n');
}

/** The labels of the buttons shown last. */
export function buttons(talking: Talk): readonly string[] {
  return talking.options().map(({ label }) => label);
}

function linesOf({ title, paragraphs, facts }: Card): string[] {
  return [title, ...paragraphs, ...facts.map(({ name, value }) => `${name}: ${value}`)];
}
