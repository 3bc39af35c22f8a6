import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';

/** Where to go from an outcome. */
export function nextOptions(scope: Scope): Option[] {
  return [
    option(scope.say('menu.option.training'), { command: 'open', value: 'training' }),
    option(scope.say('menu.option.plan'), { command: 'plan' }),
    option(scope.say('training.outcome.change'), { command: 'change' }),
    option(scope.say('menu.option.person'), { command: 'person' }),
  ];
}
