import type { Scope } from '../engine/scope.ts';
import type { Card } from '../reply.ts';

/** Named facts of a track in the order given; what is empty is left out. The names stand under `track.fact.<name>`. */
export function factsOf(scope: Scope, values: Readonly<Record<string, string>>): Card['facts'] {
  return Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({ name: scope.say(`track.fact.${name}`), value }));
}
