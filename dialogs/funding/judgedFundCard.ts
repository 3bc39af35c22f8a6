import { card } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Card } from '../reply.ts';
import { sourceWords } from '../tracks/sourceWords.ts';
import type { JudgedFund } from './judgedFunds.ts';
import { missingWords } from './missingWords.ts';
import { paysWords } from './paysWords.ts';
import { verdictWords } from './verdictWords.ts';
import { whomToAsk } from './whomToAsk.ts';

/** A fund that may pay or depends on more: why, what it pays, for whom, what is missing, who decides and whom to call. */
export function judgedFundCard(one: JudgedFund, scope: Scope): Card {
  const { fund, tracks } = one;
  const { language } = scope;
  const facts = {
    'funding.fact.missing': missingWords(one, scope),
    'funding.fact.tracks': tracks.join('; '),
    'fafsa.fund.decides': fund.decidedBy[language],
    'track.fact.ask': whomToAsk(fund, scope),
    'fafsa.fund.notConfirmed': fund.notConfirmed[language],
    'track.fact.source': sourceWords(fund.sources, scope),
  };
  return card(fund.name[language], {
    paragraphs: [
      verdictWords(one, scope),
      paysWords(fund, scope),
      scope.say('funding.asks', { condition: fund.condition[language] }),
    ],
    facts: Object.entries(facts)
      .filter(([, value]) => value !== '')
      .map(([key, value]) => ({ name: scope.say(key), value })),
    links: fund.url === undefined ? [] : [{ label: scope.say('fafsa.link.read'), url: fund.url }],
  });
}
