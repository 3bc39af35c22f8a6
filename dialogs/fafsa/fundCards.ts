import type { Fund } from '../../data/schema/fund.ts';
import { card } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { paysWords } from '../funding/paysWords.ts';
import type { Card } from '../reply.ts';
import { sourceWords } from '../tracks/sourceWords.ts';

/** Ways to pay: what each pays, for whom, who decides and what could not be confirmed. */
export function fundCards(funds: readonly Fund[], scope: Scope): Card[] {
  return funds.map((fund) => fundCard(fund, scope));
}

function fundCard(fund: Fund, scope: Scope): Card {
  const { language } = scope;
  const url = fund.url ?? fund.sources.find((source) => source.url !== undefined)?.url;
  return card(fund.name[language], {
    paragraphs: [paysWords(fund, scope), fund.condition[language]],
    facts: [
      { name: scope.say('fafsa.fund.decides'), value: fund.decidedBy[language] },
      { name: scope.say('fafsa.fund.notConfirmed'), value: fund.notConfirmed[language] },
      { name: scope.say('track.fact.source'), value: sourceWords(fund.sources, scope) },
    ],
    links: url === undefined ? [] : [{ label: scope.say('fafsa.link.read'), url }],
  });
}
