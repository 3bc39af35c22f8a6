import { answerTopics, type AnswerTopic } from '../../data/schema/answerArticle.ts';
import { option, reply } from '../engine/say.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import type { Option } from '../reply.ts';
import { questionOption } from './questionOption.ts';
import { topicName } from './topicName.ts';

/** More buttons at once than this flood a phone. */
const mostOnPage = 6;

/** A page of the topics, from 1. */
export function showTopics(turn: Turn, page: number): Answered {
  const { scope } = turn;
  const { shown, next } = pageOf(answerTopics, page);
  const more = next === null ? [] : [option(scope.say('answers.moreTopics'), browse(`topics:${next}`))];
  const topics = shown.map((topic) => option(topicName(topic, scope), browse(topic)));
  const options = [...topics, ...more, ...onward(turn)];
  return answered(turn, [reply(scope.say('answers.topics'), { rule: 'answers.topics' }, { options })]);
}

/** A page of a topic's questions, from 1. */
export function showQuestions(turn: Turn, topic: AnswerTopic, page: number): Answered {
  const { scope } = turn;
  const articles = [...scope.guide.catalogue.answers.values()]
    .filter((each) => each.topic === topic)
    .sort((one, other) => one.place - other.place);
  const { shown, next } = pageOf(articles, page);
  const more = next === null ? [] : [option(scope.say('answers.more'), browse(`${topic}:${next}`))];
  const others = option(scope.say('answers.otherTopics'), browse(''));
  const questions = shown.map((article) => questionOption(article, scope));
  const said = reply(
    scope.say('answers.questions', { topic: topicName(topic, scope) }),
    { rule: `answers.${topic}` },
    { options: [...questions, ...more, others, ...onward(turn)] },
  );
  return answered(turn, [said]);
}

/** The items of a page and the number of the next, `null` on the last. A page that is not there is the first. */
function pageOf<Item>(items: readonly Item[], page: number): { shown: readonly Item[]; next: number | null } {
  const start = (page - 1) * mostOnPage;
  const rest = items.slice(start);
  if (rest.length === 0 || start < 0) return pageOf(items, 1);
  return { shown: rest.slice(0, mostOnPage), next: rest.length > mostOnPage ? page + 1 : null };
}

function browse(value: string): Option['choice'] {
  return { command: 'answers', value };
}

function onward({ conversation, scope }: Turn): readonly Option[] {
  if (conversation.open) return [option(scope.say('safety.goOn'), { command: 'repeat' })];
  return [
    option(scope.say('menu.option.person'), { command: 'person' }),
    option(scope.say('engine.menu'), { command: 'menu' }),
  ];
}
