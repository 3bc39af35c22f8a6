import type { CatalogueTrack } from '../../data/schema/track.ts';
import { recommend, type Recommendation } from '../../guidance/matching/recommend.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { seekersIn } from './seekersIn.ts';

/** The tracks to show to a resident for what is known of them. */
export function recommendTracks(scope: Scope): Recommendation<CatalogueTrack> {
  return recommend(scope.guide.catalogue.trackList, factsIn(scope), seekersIn(scope), scope.today);
}
