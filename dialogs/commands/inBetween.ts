import { repeatOrMenu } from './repeat.ts';
import { resumeOptions } from '../engine/advance.ts';
import { answerablePlace } from '../engine/place.ts';
import { option, withOptions } from '../engine/say.ts';
import { answered, precededBy, type Answered, type Turn } from '../engine/turn.ts';
import type { Option, Reply } from '../reply.ts';

/**
 * Says something without leaving the open question, which is asked again after it: the buttons then stand on the last card, or before
 * the question's own where there is none. Where nothing is open they are followed by the ways on.
 */
export function inBetween(turn: Turn, said: Reply, options: readonly Option[] = []): Answered {
  if (!answerablePlace(turn)) {
    const menu = option(turn.scope.say('engine.menu'), { command: 'menu' });
    const more = resumeOptions(turn).filter(({ choice }) => !opens(options, choice.value));
    return answered(turn, [withOptions(said, [...options, ...more, menu])]);
  }
  const again = repeatOrMenu(turn, [], said.because.rule ?? 'inBetween');
  const last = said.cards.at(-1);
  if (last) {
    const cards = [...said.cards.slice(0, -1), { ...last, options: [...last.options, ...options] }];
    return precededBy({ ...said, cards }, again);
  }
  const asked = again.replies.map((each) => ({ ...each, options: [...options, ...each.options] }));
  return precededBy(said, { ...again, replies: asked });
}

function opens(options: readonly Option[], flow: string | undefined): boolean {
  return options.some(({ choice }) => choice.command === 'open' && choice.value === flow);
}
