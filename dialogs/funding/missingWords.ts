import type { Scope } from '../engine/scope.ts';
import type { JudgedFund } from './judgedFunds.ts';

/** The facts that a fund still depends on, by the short names of their questions; empty when there are none. */
export function missingWords({ judged }: JudgedFund, scope: Scope): string {
  return judged.facts.map((fact) => scope.say(`facts.${fact}.short`)).join('; ');
}
