import { option } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Option } from '../../reply.ts';

/** The one button that leads to everything else about the FAFSA. */
export function moreTopics(scope: Scope): Option[] {
  return [option(scope.say('fafsa.topic.more'), { command: 'topics' })];
}
