import { factNames, type Facts } from '../../guidance/facts/facts.ts';
import type { AnswerValue } from '../conversation.ts';
import type { Scope } from '../engine/scope.ts';
import { factKinds, type AskedFact } from './factKinds.ts';
import { fafsaFacts } from './fafsaFacts.ts';
import { toldFacts } from './toldFacts.ts';
import { ofSector } from './ofSector.ts';
import { withBoard } from './withBoard.ts';

/** The flows whose questions are facts, by the facts' own names; where two tell the same, the first counts. */
export const askingFlows = ['training', 'funding', 'support'] as const;

/** What the resident has told of themselves so far, in whatever part of the conversation. Skipped and unsure answers are absent. */
export function factsIn(scope: Scope): Facts {
  const asked = askingFlows.map((flow) => factsOfFlow(flow, scope));
  const told = Object.assign({}, fafsaFacts(scope), toldFacts(scope), ...asked.toReversed()) as Facts;
  const { catalogue } = scope.guide;
  return withBoard(ofSector(told, catalogue), catalogue);
}

function factsOfFlow(flow: string, scope: Scope): Facts {
  const stored = scope.conversation.answers[flow] ?? {};
  const told = factNames.flatMap((name) => {
    const value = stored[name]?.value ?? null;
    const fact = value === null ? undefined : factFrom(name, value, scope);
    return fact === undefined ? [] : [[name, fact] as const];
  });
  return Object.fromEntries(told);
}

/** The fact that an answer tells; `undefined` when it tells none, or is no answer to the question as it stands today. */
function factFrom(name: string, value: AnswerValue, scope: Scope): unknown {
  if (name === 'sector') return value === 'profile' || value === 'unsure' ? undefined : value;
  if (name === 'field' || name === 'occupation') return value === 'any' ? undefined : value;
  if (!isAsked(name) || value === 'unsure') return undefined;
  if (!factKinds[name].holds(value, { key: `facts.${name}`, scope })) return undefined;
  if (name === 'weeks') return value === 'any' ? undefined : Number(value);
  if (name === 'times') return (value as readonly string[]).includes('any') ? [] : value;
  return value;
}

function isAsked(name: string): name is AskedFact {
  return name in factKinds;
}
