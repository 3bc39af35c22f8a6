import type { Scope } from '../engine/scope.ts';
import { listed } from '../interests/listed.ts';
import type { JudgedFund } from './judgedFunds.ts';

/** Whether a fund may be for the resident and what of their own answers speaks for it; never more than "may". */
export function verdictWords({ judged }: JudgedFund, scope: Scope): string {
  const reasons = judged.met.map((condition) => scope.say(`funding.met.${condition}`));
  const verdict = judged.verdict === 'may' ? 'may' : 'depends';
  return reasons.length === 0
    ? scope.say(`funding.${verdict}.open`)
    : scope.say(`funding.${verdict}.because`, { reasons: listed(reasons, scope.language) });
}
