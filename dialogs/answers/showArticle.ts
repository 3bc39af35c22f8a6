import type { AnswerArticle } from '../../data/schema/answerArticle.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { resumeOptions } from '../engine/advance.ts';
import { option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { answered, precededBy, type Answered, type Turn } from '../engine/turn.ts';
import type { Option } from '../reply.ts';
import { articleCard } from './articleCard.ts';

/** What leads to a flow that is not named in the menu. */
const labels = new Map([
  ['funding', 'funding.title'],
  ['rough', 'estimate.option.rough'],
]);

/**
 * Tells an article. A question that is open is then asked again, and the article's buttons stand on its card, since those under it
 * are the question's.
 */
export function showArticle(turn: Turn, article: AnswerArticle): Answered {
  const { scope, conversation } = turn;
  const card = articleCard(article, scope);
  const because = { rule: `answers.${article.id}`, sources: article.sources };
  const text = scope.say('answers.here');
  const options = ways(article, scope);
  if (conversation.open) {
    const said = reply(text, because, { cards: [{ ...card, options }] });
    return precededBy(said, repeatOrMenu(turn, [], 'answers'));
  }
  const menu = option(scope.say('engine.menu'), { command: 'menu' });
  return answered(turn, [
    reply(text, because, { cards: [card], options: [...options, ...resumeOptions(turn), menu] }),
  ]);
}

function ways({ topic, flow }: AnswerArticle, scope: Scope): readonly Option[] {
  const { open, paused } = scope.conversation;
  const isUnderWay = flow === undefined || open?.flow === flow || paused.includes(flow);
  const flowName = labels.get(flow ?? '') ?? `menu.option.${flow}`;
  return [
    option(scope.say('answers.moreOn'), { command: 'answers', value: topic }),
    ...(isUnderWay ? [] : [option(scope.say(flowName), { command: 'open', value: flow })]),
    option(scope.say('menu.option.person'), { command: 'person' }),
  ];
}
