import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { trainingOption } from '../funding/trainingOption.ts';
import type { Option } from '../reply.ts';
import { moreTopics } from './topics/moreTopics.ts';
import { formYear } from './formYear.ts';

/**
 * Where to go from an outcome: to an estimate of federal aid where that aid may be open, back to the tracks and to who may pay for
 * them when a training part was finished.
 */
export function nextOptions(scope: Scope): Option[] {
  const hasTracks = scope.conversation.finished['training'] !== undefined;
  const form = formYear(scope);
  const mayGetAid = factsIn(scope).citizen !== 'other' && form !== null && !form.closed;
  return [
    ...(mayGetAid ? [option(scope.say('estimate.option.rough'), { command: 'open', value: 'rough' })] : []),
    trainingOption(scope),
    ...(hasTracks ? [option(scope.say('funding.title'), { command: 'open', value: 'funding' })] : []),
    option(scope.say('menu.option.plan'), { command: 'plan' }),
    ...moreTopics(scope),
    option(scope.say('training.outcome.change'), { command: 'change' }),
    option(scope.say('menu.option.person'), { command: 'person' }),
  ];
}
