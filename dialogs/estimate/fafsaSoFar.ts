import { routeOf } from '../engine/route.ts';
import type { FafsaAnswers } from '../fafsa/fafsaAnswers.ts';
import { fafsaFlow } from '../fafsa/fafsaFlow.ts';
import { perScope } from './perScope.ts';

/** What the FAFSA part was told so far. */
export interface FafsaSoFar {
  readonly answers: FafsaAnswers;
  /** Whether none of its questions is left. */
  readonly finished: boolean;
}

/** The answers of the FAFSA part that still stand. */
export const fafsaSoFar = perScope((scope): FafsaSoFar => {
  const { answers, next } = routeOf(fafsaFlow, scope);
  return { answers, finished: next === null };
});
