import { option } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Option } from '../../reply.ts';

/** To the short estimate, for whoever does not have an amount at hand. */
export function toRough(scope: Scope): readonly Option[] {
  return [option(scope.say('exact.toRough'), { command: 'open', value: 'rough' })];
}

/** To the FAFSA part, which finds out whose money counts. */
export function toFafsa(scope: Scope): readonly Option[] {
  return [option(scope.say('exact.toFafsa'), { command: 'open', value: 'fafsa' })];
}
