import { pellAtIntensity } from '../../../guidance/fafsa/pell/pellAtIntensity.ts';
import { pellIncomeCeilings, type Ceiling } from '../../../guidance/fafsa/pellIncomeCeilings.ts';
import { card } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Card } from '../../reply.ts';
import { tellsYear, yearsOnOffer, type EstimateYear } from '../estimateYear.ts';
import { notConfirmedWords } from '../notConfirmedWords.ts';
import { amountsNote, halfTime } from '../pellLines.ts';
import { sharedNotes } from '../sharedNotes.ts';
import { sourcesFact } from '../sourcesFact.ts';
import type { RoughAnswers } from './roughAnswers.ts';
import { familySizes, roughHouseholds } from './roughHouseholds.ts';
import { someoneMayFile } from './roughQuestions.ts';

type Fact = Card['facts'][number];

/** The amounts of the year, the limits for this family, how sure both are and what could change the answer. */
export function pellCard(answers: RoughAnswers, year: EstimateYear, scope: Scope): Card {
  const { awardYear, taxYear, facts, tables } = year;
  const byIncome = someoneMayFile(answers, scope);
  const restsOn = tables.notConfirmed.filter(
    (table) => byIncome && ['povertyGuidelines', 'pellIncomeLimits'].includes(table),
  );
  return card(scope.say('estimate.card.pell', { awardYear }), {
    facts: [
      ...amountFacts(year, scope),
      ...(byIncome ? limitFacts(answers, year, scope) : []),
      sourcesFact([facts.pellMaximum.sources, facts.pellIncomeLimits.sources], scope),
    ],
    paragraphs: [
      ...laterYear(year, scope),
      ...(byIncome ? [scope.say('estimate.note.limits')] : []),
      ...sharedNotes(taxYear, scope),
      ...notConfirmedWords(restsOn, awardYear, scope),
    ],
  });
}

/** For whoever has not told when they start: that a later start looks at another year, and how to have that one looked at. */
function laterYear({ awardYear }: EstimateYear, scope: Scope): string[] {
  const later = tellsYear(scope) ? undefined : yearsOnOffer(scope).find((each) => each.awardYear > awardYear);
  if (!later) return [];
  const fafsa = scope.say('menu.option.fafsa');
  const values = { awardYear: later.awardYear, taxYear: String(later.taxYear), fafsa };
  return [scope.say('estimate.rough.otherYear', values)];
}

function amountFacts(year: EstimateYear, scope: Scope): Fact[] {
  const { amounts } = year.tables.pell;
  const money = (amount: number) => scope.say('answer.money', { amount });
  if (amounts === null)
    return [{ name: scope.say('estimate.fact.amounts'), value: amountsNote(year, scope) }];
  return [
    { name: scope.say('estimate.fact.highest'), value: money(amounts.maximum) },
    { name: scope.say('estimate.fact.lowest'), value: money(amounts.minimum) },
    {
      name: scope.say('estimate.fact.half'),
      value: scope.say('estimate.fact.halfOf', {
        half: pellAtIntensity(amounts.maximum, halfTime),
        full: amounts.maximum,
      }),
    },
  ];
}

function limitFacts(answers: RoughAnswers, { tables, taxYear }: EstimateYear, scope: Scope): Fact[] {
  const { maximum, minimum } = pellIncomeCeilings(roughHouseholds(answers, scope), tables.pell);
  const size = familySizes(answers, scope).join('-');
  const named = (which: 'maximum' | 'minimum', ceiling: Ceiling) => ({
    name: scope.say(`estimate.limit.${which}`),
    value: limitWords(ceiling, size, taxYear, scope),
  });
  return [named('maximum', maximum), named('minimum', minimum)];
}

function limitWords({ low, high }: Ceiling, size: string, taxYear: number, scope: Scope): string {
  const year = String(taxYear);
  if (low === high) return scope.say('estimate.limit.upTo', { high, year, size });
  return scope.say('estimate.limit.between', { low, high, year, size });
}
