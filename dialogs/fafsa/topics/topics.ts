import { option } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Choice } from '../../inbound.ts';
import type { Option } from '../../reply.ts';

/** What there is to choose from about the FAFSA, after the form itself: the label's word key and what the button does. */
const topics: readonly (readonly [string, Choice])[] = [
  ['estimate.option.rough', { command: 'open', value: 'rough' }],
  ['fafsa.topic.ready', { command: 'open', value: 'ready' }],
  ['fafsa.topic.wrong', { command: 'open', value: 'wrong' }],
  ['fafsa.topic.cannot', { command: 'open', value: 'cannot' }],
  ['fafsa.topic.dates', { command: 'open', value: 'dates' }],
  ['fafsa.topic.graduation', { command: 'open', value: 'graduation' }],
  ['fafsa.topic.scam', { command: 'open', value: 'scam' }],
  ['answers.title', { command: 'answers' }],
];

/** A button for each of them, the form first: to begin it, to go on with it, or to see its steps again. */
export function topicOptions(scope: Scope): Option[] {
  return [
    option(formLabel(scope), { command: 'open', value: 'fafsa' }),
    ...topics.map(([words, choice]) => option(scope.say(words), choice)),
  ];
}

function formLabel(scope: Scope): string {
  const { answers, finished, paused } = scope.conversation;
  if (finished['fafsa'] !== undefined) return scope.say('fafsa.topic.see');
  const isBegun = paused.includes('fafsa') || Object.keys(answers['fafsa'] ?? {}).length > 0;
  return scope.say(isBegun ? 'fafsa.topic.goOn' : 'fafsa.topic.begin');
}
