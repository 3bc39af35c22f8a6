import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Match } from '../../guidance/matching/match.ts';
import { card } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Card } from '../reply.ts';
import { factsIn } from '../facts/factsIn.ts';
import { askWords } from './askWords.ts';
import { costWords } from './costWords.ts';
import { factsOf } from './factsOf.ts';
import { keepOption } from './keepOption.ts';
import { leadsToWords } from './leadsToWords.ts';
import { likeness } from './likeness.ts';
import { nextStepWords } from './nextStepWords.ts';
import { payerWords } from './payerWords.ts';
import { reasonWords } from './reasonWords.ts';
import { sourceWords } from './sourceWords.ts';
import { statusWords } from './statusWords.ts';
import { trackLinks } from './trackLinks.ts';
import { providerName, trackName } from './trackNames.ts';
import { whereWords } from './whereWords.ts';

/** A track as it is recommended: why, what may stand in the way, who may pay, what it leads to, how sure it is, what to do next. */
export function trackCard(match: Match<CatalogueTrack>, scope: Scope): Card {
  const { track } = match;
  const { language } = scope;
  const { town } = factsIn(scope);
  const alike = likeness(track, scope);
  const { fits, mind } = reasonWords(
    match.reasons.filter(({ code }) => alike === '' || code !== 'interests'),
    scope,
  );
  return card(trackName(track, language), {
    paragraphs: [providerName(track, language), track.summary[language]],
    facts: factsOf(scope, {
      fits: [alike, fits].filter((part) => part !== '').join(' '),
      mind,
      credential: track.credential[language],
      leadsTo: leadsToWords(track, scope),
      length: track.length[language],
      cost: costWords(track, scope),
      funds: payerWords(track, scope),
      where: whereWords(track, town, scope),
      entry: track.entry[language],
      status: statusWords(track, scope),
      next: nextStepWords(track, scope),
      ask: askWords(track, scope),
      source: sourceWords(track.sources, scope),
    }),
    links: trackLinks(track, scope),
    options: [keepOption(track, scope)],
  });
}
