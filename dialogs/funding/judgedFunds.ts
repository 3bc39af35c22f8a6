import type { ConditionId } from '../../guidance/facts/conditions.ts';
import type { FundVerdict } from '../../guidance/funding/fundVerdict.ts';
import { fundVerdict } from '../../guidance/funding/fundVerdict.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { fundsInQuestion, type FundInQuestion } from './fundsInQuestion.ts';

/** A fund and what it comes to for the resident. */
export interface JudgedFund extends FundInQuestion {
  readonly judged: FundVerdict;
}

const bestFirst: readonly FundVerdict['verdict'][] = ['may', 'depends', 'unlikely'];

/** Conditions that so many people meet that they say little for a fund. */
const commonConditions: ReadonlySet<ConditionId> = new Set([
  'connecticut-resident',
  'age-14-24',
  'age-30-in-2012',
  'high-school-diploma',
  'age-17',
  'age-18',
  'no-bachelor-degree',
  'no-tfa',
  'not-in-high-school',
  'work-permit',
]);

/**
 * The funds in question, those that may pay first, then those that depend on more. Among equals come first the funds of the
 * resident's own tracks, then those of whose conditions more are met, common ones not counted.
 */
export function judgedFunds(scope: Scope): readonly JudgedFund[] {
  const facts = factsIn(scope);
  return fundsInQuestion(scope)
    .map((each) => ({ ...each, judged: fundVerdict(each.fund, facts) }))
    .toSorted(better);
}

function better(one: JudgedFund, other: JudgedFund): number {
  return (
    bestFirst.indexOf(one.judged.verdict) - bestFirst.indexOf(other.judged.verdict) ||
    Number(other.tracks.length > 0) - Number(one.tracks.length > 0) ||
    telling(other) - telling(one)
  );
}

function telling({ judged }: JudgedFund): number {
  return judged.met.filter((condition) => !commonConditions.has(condition)).length;
}
