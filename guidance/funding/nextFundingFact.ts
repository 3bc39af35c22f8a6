import type { FactName, Facts } from '../facts/facts.ts';
import { fundingAnswers, fundingFacts, type FundingFact } from './fundingAnswers.ts';
import type { FundRules } from './fundRules.ts';
import { fundVerdict } from './fundVerdict.ts';

/** How readily people tell something, 0 to 1; set by this project. What is not named here is told readily. */
const readiness: Readonly<Partial<Record<FundingFact, number>>> = {
  veteran: 0.6,
  snap: 0.9,
  tfa: 0.9,
  lowIncome: 0.8,
  disability: 0.5,
  citizen: 0.5,
};

/**
 * The fact most worth asking next: each open fact is given every answer in turn, and the funds are counted whose verdict some
 * answer would change; what people do not like to tell counts for less. Among equals the less private goes first. `null` when
 * no answer to what was not `asked` would change any verdict.
 */
export function nextFundingFact(
  funds: readonly FundRules[],
  facts: Facts,
  asked: readonly FactName[],
): FundingFact | null {
  const ranked = fundingFacts
    .filter((fact) => facts[fact] === undefined && !asked.includes(fact))
    .map((fact) => ({ fact, worth: fundsTurnedBy(fact, funds, facts) * (readiness[fact] ?? 1) }))
    .toSorted((one, other) => other.worth - one.worth);
  const [best] = ranked;
  return best !== undefined && best.worth > 0 ? best.fact : null;
}

function fundsTurnedBy(fact: FundingFact, funds: readonly FundRules[], facts: Facts): number {
  const turned = (fund: FundRules) => {
    const now = fundVerdict(fund, facts).verdict;
    return fundingAnswers[fact].some(
      (answer) => fundVerdict(fund, { ...facts, [fact]: answer }).verdict !== now,
    );
  };
  return funds.filter(turned).length;
}
