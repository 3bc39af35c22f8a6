import type { ConditionId } from '../facts/conditions.ts';

/** One thing that a fund asks for: a condition, or any one of several. */
export type Requirement = ConditionId | { readonly any: readonly ConditionId[] };

/** Whom a fund is for, as far as judging it needs to know. */
export interface FundRules {
  /** All of them have to hold; empty when the fund sets none that are known. */
  readonly conditions: readonly Requirement[];
  /** Who meets one of these comes first; others are served after them when whoever decides has money left. */
  readonly first?: readonly ConditionId[];
}

/** The conditions that a requirement names. */
export function conditionsIn(requirement: Requirement): readonly ConditionId[] {
  return typeof requirement === 'string' ? [requirement] : requirement.any;
}
