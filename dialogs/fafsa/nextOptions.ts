import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { trainingOption } from '../funding/trainingOption.ts';
import type { Option } from '../reply.ts';
import { moreTopics } from './topics/moreTopics.ts';

/** Where to go from an outcome: back to the tracks and to who may pay for them, when a training part was finished. */
export function nextOptions(scope: Scope): Option[] {
  const hasTracks = scope.conversation.finished['training'] !== undefined;
  return [
    trainingOption(scope),
    ...(hasTracks ? [option(scope.say('funding.title'), { command: 'open', value: 'funding' })] : []),
    option(scope.say('answers.title'), { command: 'answers' }),
    option(scope.say('menu.option.plan'), { command: 'plan' }),
    ...moreTopics(scope),
    option(scope.say('training.outcome.change'), { command: 'change' }),
    option(scope.say('menu.option.person'), { command: 'person' }),
  ];
}
