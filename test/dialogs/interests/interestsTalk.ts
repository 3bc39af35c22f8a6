import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();

/** A conversation at the first activity. */
export function beginInterests(language: Language = 'en'): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  talking.choose({ command: 'open', value: 'interests' });
  return talking;
}

/** Types one answer after the other; gives what is said after the last. */
export function answerAll(talking: Talk, answers: readonly string[]): string {
  return answers.map((answer) => talking.type(answer)).at(-1) ?? '';
}

/** In the order of the questions, twice: hands, finding out, making, helping, leading, order. Hands alone are liked. */
export const handy = ['yes', 'no', 'no', 'no', 'no', 'no', 'yes', 'no', 'no', 'no', 'no', 'no'];

/** The same answer to each of the first twelve. */
export function twelve(answer: string): readonly string[] {
  return handy.map(() => answer);
}
