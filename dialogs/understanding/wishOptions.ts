import type { Wish } from '../../data/wishes.ts';
import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';
import { wishLabel } from '../wishes/wishLabel.ts';

/** A button for each of these wishes. */
export function wishOptions(wishes: readonly Wish[], scope: Scope): readonly Option[] {
  return wishes.map((wish) => option(wishLabel(wish, scope), { command: 'wish', value: wish }));
}
