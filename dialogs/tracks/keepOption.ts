import type { CatalogueTrack } from '../../data/schema/track.ts';
import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';

/** The button that puts a track on the resident's plan. */
export function keepOption({ id }: CatalogueTrack, scope: Scope): Option {
  return option(scope.say('track.keep'), { command: 'keep', value: `track:${id}` });
}
