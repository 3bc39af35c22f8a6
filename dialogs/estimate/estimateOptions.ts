import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { trainingOption } from '../funding/trainingOption.ts';
import type { Option } from '../reply.ts';

/** Where to go from an estimate. What was left in the middle is offered anyway and not named twice. */
export function estimateOptions(from: 'rough' | 'exact', scope: Scope): Option[] {
  const hasAnswers = Object.keys(scope.conversation.answers[from] ?? {}).length > 0;
  const isPaused = (id: string) => scope.conversation.paused.includes(id);
  const toFlow = (id: string, label: string) =>
    isPaused(id) ? [] : [option(scope.say(label), { command: 'open', value: id })];
  return [
    ...(from === 'rough' ? toFlow('exact', 'estimate.option.exact') : []),
    ...toFlow('fafsa', 'menu.option.fafsa'),
    ...toFlow('funding', 'funding.title'),
    ...(isPaused('training') ? [] : [trainingOption(scope)]),
    ...(hasAnswers ? [option(scope.say('training.outcome.change'), { command: 'change' })] : []),
    option(scope.say('menu.option.person'), { command: 'person' }),
  ];
}
