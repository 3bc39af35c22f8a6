import type { Scope } from '../engine/scope.ts';
import type { Source } from '../reply.ts';
import { sourceWords } from '../tracks/sourceWords.ts';

/** The first source of each list with the day it was checked, each once, as a fact on a card. */
export function sourcesFact(lists: readonly (readonly Source[])[], scope: Scope) {
  const said = [...new Set(lists.map((sources) => sourceWords(sources, scope)))];
  return { name: scope.say('track.fact.source'), value: said.join('; ') };
}
