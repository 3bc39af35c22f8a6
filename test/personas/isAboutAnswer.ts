import type { AnswerStatement, TrackStatement } from './persona.ts';

const answerMembers: Readonly<Record<keyof AnswerStatement, true>> = {
  count: true,
  countAtLeast: true,
  providersAtLeast: true,
  shortage: true,
  next: true,
  asks: true,
  interest: true,
};

/** Whether a statement is about the answer as a whole, not about one of its tracks. */
export function isAboutAnswer(said: TrackStatement | AnswerStatement): said is AnswerStatement {
  return Object.keys(said).every((member) => member in answerMembers);
}
