import type { CatalogueTrack } from '../../data/schema/track.ts';
import { card } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Card } from '../reply.ts';
import { askWords } from '../tracks/askWords.ts';
import { costWords } from '../tracks/costWords.ts';
import { factsOf } from '../tracks/factsOf.ts';
import { payerWords } from '../tracks/payerWords.ts';
import { sourceWords } from '../tracks/sourceWords.ts';
import { nextStepWords } from '../tracks/nextStepWords.ts';
import { statusWords } from '../tracks/statusWords.ts';
import { trackLinks } from '../tracks/trackLinks.ts';
import { providerName, trackName } from '../tracks/trackNames.ts';
import { whereWords } from '../tracks/whereWords.ts';

/** A track as it stands on the plan: what to do next and whom to ask come first. `town` is the id of the resident's town. */
export function planTrackCard(track: CatalogueTrack, town: string | undefined, scope: Scope): Card {
  const { language } = scope;
  return card(trackName(track, language), {
    paragraphs: [providerName(track, language)],
    facts: factsOf(scope, {
      next: nextStepWords(track, scope),
      ask: askWords(track, scope),
      where: whereWords(track, town, scope),
      cost: costWords(track, scope),
      funds: payerWords(track, scope),
      status: statusWords(track, scope),
      source: sourceWords(track.sources, scope),
    }),
    links: trackLinks(track, scope),
  });
}
