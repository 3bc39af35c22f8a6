import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';

/** Where a reply can lead on to, with the word keys of the labels. */
const ways = {
  training: ['menu.option.training', { command: 'open', value: 'training' }],
  interests: ['menu.option.interests', { command: 'open', value: 'interests' }],
  funding: ['funding.title', { command: 'open', value: 'funding' }],
  support: ['menu.option.support', { command: 'open', value: 'support' }],
  fafsa: ['menu.option.fafsa', { command: 'topics' }],
  rough: ['estimate.option.rough', { command: 'open', value: 'rough' }],
  wrong: ['fafsa.topic.wrong', { command: 'open', value: 'wrong' }],
  plan: ['menu.option.plan', { command: 'plan' }],
  person: ['menu.option.person', { command: 'person' }],
  erase: ['plan.erase', { command: 'delete' }],
  lessIncome: ['wishes.laid_off_help.aid', { command: 'answers', value: 'money-lost-my-job' }],
} as const satisfies Record<string, readonly [string, Option['choice']]>;

/** One place that a reply can lead on to. */
export type Way = keyof typeof ways;

/** A button there. One to a part that is open already is left out. */
export function waysTo(names: readonly Way[], scope: Scope): readonly Option[] {
  const { open } = scope.conversation;
  return names
    .map((name) => ways[name])
    .filter(([, choice]) => choice.command !== 'open' || choice.value !== open?.flow)
    .map(([words, choice]) => option(scope.say(words), choice));
}
