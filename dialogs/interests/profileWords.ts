import type { Scope } from '../engine/scope.ts';
import type { Interests } from './interestsFrom.ts';
import { listed } from './listed.ts';

/** What the resident seems to like, or why that cannot be said. Many types are named as shortly as under their bars. */
export function profileWords({ profile }: Interests, scope: Scope): string {
  const words = profile.shape === 'close' ? 'bar' : 'type';
  const types = profile.leading.map((type) => scope.say(`interests.${words}.${type}`));
  return scope.say(`interests.outcome.${profile.shape}`, { types: listed(types, scope.language) });
}
