import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';

/** What to do next about a track. Whoever the federal form is not open to is never told to file it. */
export function nextStepWords(track: CatalogueTrack, scope: Scope): string {
  const isClosed = factsIn(scope).citizen === 'other' && needsForm(track, scope);
  return isClosed ? scope.say('track.next.noFafsa') : track.nextStep[scope.language];
}

/** Whether a fund of the track asks for the FAFSA. */
export function needsForm({ funds }: CatalogueTrack, { guide }: Scope): boolean {
  return funds.some((id) => guide.catalogue.funds.get(id)?.needsFafsa === true);
}
