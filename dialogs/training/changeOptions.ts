import type { LoosableWish } from '../../guidance/matching/loosen.ts';
import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';
import { wishName } from './wishName.ts';

/** Buttons to change these answers. */
export function changeOptions(wishes: readonly LoosableWish[], scope: Scope): Option[] {
  return wishes.map((wish) =>
    option(scope.say('engine.changeThat', { question: wishName(wish, scope) }), {
      command: 'change',
      value: `training.${wish}`,
    }),
  );
}
