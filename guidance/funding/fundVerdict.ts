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
  const required = conditions.map((requirement) => standingOf(requirement, known));
  const ahead = first.length === 0 ? [] : [standingOf({ any: first }, known)];
  const comesLater = ahead.some(({ against }) => against.length > 0);
  const standings = [...required, ...ahead.map(notAgainst)];
  const all = <Name extends keyof Standing>(name: Name) => [
    ...new Set<Standing[Name][number]>(standings.flatMap((each) => [...each[name]])),
  ];
  const against = all('against');
  const missing = all('facts');
  const verdict = against.length > 0 ? 'unlikely' : missing.length > 0 || comesLater ? 'depends' : 'may';
  const facts = verdict === 'depends' ? missing : [];
  return { verdict, met: all('met'), against, open: all('open'), facts };
}

/** Who comes later is not ruled out. */
function notAgainst({ against, ...standing }: Standing): Standing {
  return { ...standing, against: [], open: [...standing.open, ...against] };
}

function standingOf(requirement: Requirement, facts: Facts): Standing {
  const judged = conditionsIn(requirement).map((id) => ({ id, verdict: verdictOn(id, facts) }));
  const met = judged.flatMap(({ id, verdict }) => (verdict === 'yes' ? [id] : []));
  if (met.length > 0) return { met, against: [], open: [], facts: [] };
  const open = judged.flatMap(({ id, verdict }) => (typeof verdict === 'string' ? [] : [{ id, ...verdict }]));
  if (open.length === 0) return { met, against: conditionsIn(requirement), open: [], facts: [] };
  const missing = open.flatMap(({ unknown }) => unknown ?? []);
  const canBeRuledOut = missing.length === open.length;
  return { met, against: [], open: open.map(({ id }) => id), facts: canBeRuledOut ? missing : [] };
}
