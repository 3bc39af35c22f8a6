import { answerTopics } from '../../data/schema/answerArticle.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { showArticle } from './showArticle.ts';
import { showQuestions, showTopics } from './browse.ts';

/**
 * Answers to common questions. `value` is an article's id, a topic with its page (`money`, `money:2`), or `topics:2` for the topics
 * from there on; anything else shows the topics. The question that is open stays open.
 */
export function answers(turn: Turn, value: string): Answered {
  const article = turn.guide.catalogue.answers.get(value);
  if (article) return showArticle(turn, article);
  const [named, written = '1'] = value.split(':');
  const page = Number(written) || 1;
  const topic = answerTopics.find((each) => each === named);
  return topic ? showQuestions(turn, topic, page) : showTopics(turn, page);
}
