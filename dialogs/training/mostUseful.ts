import { askableFacts } from '../../guidance/matching/likelyAnswers.ts';
import { nextFact } from '../../guidance/matching/nextFact.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { seekersIn } from './seekersIn.ts';

/** Which open question to ask next: the one that could change most of the tracks shown. */
export function mostUseful(_answers: unknown, scope: Scope, open: readonly string[]): string | null {
  if (isTired(scope)) return null;
  const asking = {
    tracks: scope.guide.catalogue.trackList,
    facts: factsIn(scope),
    seekerFor: seekersIn(scope),
    today: scope.today,
  };
  return nextFact(
    asking,
    askableFacts.filter((fact) => open.includes(fact)),
  );
}

/** After so many questions in a row that were skipped, the tracks are shown. */
const mostSkips = 3;

function isTired({ conversation }: Scope): boolean {
  const last = Object.values(conversation.answers['training'] ?? {}).slice(-mostSkips);
  return last.length === mostSkips && last.every(({ value }) => value === null);
}
