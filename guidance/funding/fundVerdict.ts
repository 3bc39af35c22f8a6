import { verdictOn, type ConditionId } from '../facts/conditions.ts';
import type { FactName, Facts } from '../facts/facts.ts';
import { conditionsIn, type FundRules, type Requirement } from './fundRules.ts';

/** How a fund's conditions stand, each list in the order in which the fund names them. */
interface Standing {
  readonly met: readonly ConditionId[];
  /** Conditions that are not met where one is required; of "any one of these", all of them. */
  readonly against: readonly ConditionId[];
  /** Conditions that nobody has told enough about yet, and those of who comes first that are not met. */
  readonly open: readonly ConditionId[];
  /** The facts that would tell, each once; none of a requirement that no answer could rule out. */
  readonly facts: readonly FactName[];
}

/**
 * What a fund comes to for somebody. `unlikely`: a requirement is not met. `depends`: a fact that the resident could tell is
 * missing, or others come first. `may`: what is left can only be told by whoever decides. Never a promise.
 */
export interface FundVerdict extends Standing {
  readonly verdict: 'may' | 'depends' | 'unlikely';
}

/** Judges a fund by what is known of a resident. */
export function fundVerdict({ conditions, first = [] }: FundRules, known: Facts): FundVerdict {
  const met = new Set<ConditionId>();
  const against = new Set<ConditionId>();
  const open = new Set<ConditionId>();
  const missing = new Set<FactName>();
  for (const requirement of conditions) {
    const standing = standingOf(requirement, known);
    addTo(met, standing.met);
    addTo(against, standing.against);
    addTo(open, standing.open);
    addTo(missing, standing.facts);
  }
  const ahead = first.length === 0 ? nobodyAhead : standingOf({ any: first }, known);
  addTo(met, ahead.met);
  // Who comes later is not ruled out.
  addTo(open, ahead.open);
  addTo(open, ahead.against);
  addTo(missing, ahead.facts);
  const depends = missing.size > 0 || ahead.against.length > 0;
  const verdict = against.size > 0 ? 'unlikely' : depends ? 'depends' : 'may';
  const facts = verdict === 'depends' ? [...missing] : [];
  return { verdict, met: [...met], against: [...against], open: [...open], facts };
}

const nobodyAhead: Standing = { met: [], against: [], open: [], facts: [] };

function addTo<Each>(all: Set<Each>, more: readonly Each[]): void {
  for (const each of more) all.add(each);
}

function standingOf(requirement: Requirement, facts: Facts): Standing {
  const ids = conditionsIn(requirement);
  const met: ConditionId[] = [];
  const open: ConditionId[] = [];
  const missing: FactName[] = [];
  for (const id of ids) {
    const verdict = verdictOn(id, facts);
    if (verdict === 'yes') met.push(id);
    if (typeof verdict === 'string') continue;
    open.push(id);
    if (verdict.unknown !== null) missing.push(verdict.unknown);
  }
  if (met.length > 0) return { met, against: [], open: [], facts: [] };
  if (open.length === 0) return { met, against: ids, open, facts: [] };
  const canBeRuledOut = missing.length === open.length;
  return { met, against: [], open, facts: canBeRuledOut ? missing : [] };
}
