import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';
import { hasShownTracks } from './hasShownTracks.ts';

/** The way back to the tracks that were shown, or on to the first ones. */
export function tracksOption(scope: Scope): Option {
  const words = hasShownTracks(scope.conversation) ? 'training.whyNot.back' : 'menu.option.training';
  return option(scope.say(words), { command: 'open', value: 'training' });
}
