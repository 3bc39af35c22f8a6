import type { AnswerArticle } from '../../data/schema/answerArticle.ts';
import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';

/** A button that shows the article, labelled with its question. */
export function questionOption({ id, question }: AnswerArticle, { language }: Scope): Option {
  return option(question[language], { command: 'answers', value: id });
}
