import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';

/** The way to the training part, back to its tracks when it was finished. */
export function trainingOption(scope: Scope): Option {
  const done = scope.conversation.finished['training'] !== undefined;
  const label = scope.say(done ? 'funding.tracks' : 'menu.option.training');
  return option(label, { command: 'open', value: 'training' });
}
