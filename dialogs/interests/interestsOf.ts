import { routeOf } from '../engine/route.ts';
import type { Scope } from '../engine/scope.ts';
import { interestsFrom, type Interests } from './interestsFrom.ts';
import { interestsFlow } from './interestsFlow.ts';

/** What is known from an interests part that came to its end; `null` before that. */
export function finishedInterests(scope: Scope): Interests | null {
  if (scope.conversation.finished[interestsFlow.id] === undefined) return null;
  return interestsFrom(routeOf(interestsFlow, scope).answers, scope);
}
