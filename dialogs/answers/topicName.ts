import type { AnswerTopic } from '../../data/schema/answerArticle.ts';
import type { Scope } from '../engine/scope.ts';

/** What a topic is called on its button. */
export function topicName(topic: AnswerTopic, scope: Scope): string {
  return scope.say(`answers.topic.${topic}`);
}
