import { fundingFacts } from '../../guidance/funding/fundingAnswers.ts';
import { nextFundingFact } from '../../guidance/funding/nextFundingFact.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { fundsInQuestion } from './fundsInQuestion.ts';

/** Which open question could change most of what may pay; none that was asked in another part, even when it was skipped there. */
export function nextQuestion(_answers: unknown, scope: Scope, open: readonly string[]): string | null {
  const elsewhere = askedElsewhere(scope);
  const asked = fundingFacts.filter((fact) => !open.includes(fact) || elsewhere.includes(fact));
  const funds = fundsInQuestion(scope).map(({ fund }) => fund);
  return nextFundingFact(funds, factsIn(scope), asked);
}

/** Questions that are facts bear the facts' names in every part. */
function askedElsewhere({ conversation }: Scope): readonly string[] {
  return Object.entries(conversation.answers).flatMap(([flow, given]) =>
    flow === 'funding' ? [] : Object.keys(given),
  );
}
