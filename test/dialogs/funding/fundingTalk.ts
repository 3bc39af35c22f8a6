import type { Card } from '../../../dialogs/reply.ts';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

/** Answers by question: a button's value, or what is typed; what is not named is skipped. */
export type Answers = Readonly<Record<string, string>>;

/** A conversation that has just arrived. */
export function arrive(language: Language = 'en'): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  return talking;
}

/** Opens a part and answers until it comes to its outcome; gives the questions asked, in order. */
export function walkThrough(talking: Talk, flow: string, answers: Answers): readonly string[] {
  talking.choose({ command: 'open', value: flow });
  const asked: string[] = [];
  for (let open = talking.conversation().open; open; open = talking.conversation().open) {
    asked.push(open.question);
    answerWith(answers[open.question], talking);
    if (talking.conversation().open?.question === open.question) throw new Error(`stuck at ${open.question}`);
  }
  return asked;
}

function answerWith(answer: string | undefined, talking: Talk): void {
  const button = talking
    .options()
    .find(({ choice }) => (answer === undefined ? choice.command === 'skip' : choice.value === answer));
  if (button) talking.choose(button.choice);
  else talking.type(answer ?? 'skip');
}

/** The cards shown last. */
export function cardsOf(talking: Talk): readonly Card[] {
  return talking.replies().flatMap(({ cards }) => cards);
}

/** Everything said last, one line each. */
export function saidLast(talking: Talk): string {
  const inCards = cardsOf(talking).flatMap(({ title, paragraphs, facts }) => [
    title,
    ...paragraphs,
    ...facts.map(({ name, value }) => `${name}: ${value}`),
  ]);
  return [...talking.replies().map(({ text }) => text), ...inCards].join('\n');
}

/** The value of a named fact on the card whose title begins so; throws when there is none. */
export function factOn(title: string, name: string, talking: Talk): string {
  const card = cardsOf(talking).find((each) => each.title.startsWith(title));
  const fact = card?.facts.find((each) => each.name === name);
  if (!fact)
    throw new Error(
      `No ${name} on ${title} among ${cardsOf(talking)
        .map((each) => each.title)
        .join(', ')}`,
    );
  return fact.value;
}
