import { option } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Option } from '../../reply.ts';
import { moreTopics } from '../topics/moreTopics.ts';

/** The ways on from a piece of advice: the same question with another answer, the other topics, a person. */
export function adviceOptions(another: Option, scope: Scope): Option[] {
  return [
    another,
    ...moreTopics(scope),
    option(scope.say('menu.option.person'), { command: 'person' }),
    option(scope.say('engine.menu'), { command: 'menu' }),
  ];
}
