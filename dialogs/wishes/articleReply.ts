import type { AnswerTopic } from '../../data/schema/answerArticle.ts';
import { findAnswers } from '../answers/findAnswers.ts';
import { questionOption } from '../answers/questionOption.ts';
import { showArticle } from '../answers/showArticle.ts';
import { topicName } from '../answers/topicName.ts';
import { option, reply } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { inBetween } from '../commands/inBetween.ts';
import { typedText } from './typedText.ts';
import { waysTo, type Way } from '../welcome/waysTo.ts';
import type { WishReply } from './wishReply.ts';

/** From this likeness on, and so far before the next, an article on what the wish is about is shown; lower than where nothing is known. */
const clear = 0.54;
const lead = 0.08;

/** Articles that say less than the part on the same thing, which asks when somebody starts. */
const toldByFlow: readonly string[] = ['dates-deadline'];

/** From this likeness on a question is offered before others of its topic. */
const near = 0.3;

/** How many questions are offered where none is clear; more flood a phone. */
const most = 5;

/** The article on these topics that a typed message clearly asks for, `null` when none is. */
export function articleAsked(turn: Turn, topics: readonly AnswerTopic[], from = clear): Answered | null {
  const [first, second] = found(turn, topics);
  if (
    !first ||
    toldByFlow.includes(first.article.id) ||
    first.likeness < from ||
    first.likeness - (second?.likeness ?? 0) < lead
  )
    return null;
  return showArticle(turn, first.article);
}

/** Shows the article that is asked for, or the likeliest questions on the first of the topics to choose from. */
export function tellsArticle(
  topics: readonly [AnswerTopic, ...AnswerTopic[]],
  ways: readonly Way[] = [],
): WishReply {
  return (turn) => articleAsked(turn, topics) ?? offered(turn, topics, ways);
}

function offered(
  turn: Turn,
  topics: readonly [AnswerTopic, ...AnswerTopic[]],
  ways: readonly Way[],
): Answered {
  const { scope } = turn;
  const [topic] = topics;
  const likely = found(turn, topics)
    .filter(({ likeness }) => likeness >= near)
    .map(({ article }) => article);
  const all = [...scope.guide.catalogue.answers.values()]
    .filter((each) => each.topic === topic)
    .sort((one, other) => one.place - other.place);
  const questions = [...new Set([...likely, ...all])].slice(0, most);
  const options = [
    ...questions.map((article) => questionOption(article, scope)),
    ...waysTo(ways, scope),
    option(scope.say('answers.more'), { command: 'answers', value: topic }),
  ];
  const ask = scope.say('wishes.topic.text', { topic: topicName(topic, scope) });
  return inBetween(turn, reply(ask, { rule: `wishes.topic.${topic}` }), options);
}

function found(turn: Turn, topics: readonly AnswerTopic[]) {
  const { conversation, guide } = turn;
  return findAnswers(typedText(turn), conversation.language, guide).filter(({ article }) =>
    topics.includes(article.topic),
  );
}
