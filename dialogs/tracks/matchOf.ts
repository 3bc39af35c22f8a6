import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Match } from '../../guidance/matching/match.ts';
import { matchTracks } from '../../guidance/matching/matchTracks.ts';
import { statusOn } from '../../guidance/matching/statusOn.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { seekersIn } from '../training/seekersIn.ts';

/** A track seen from the resident's side; without reasons where something they told rules it out. */
export function matchOf(track: CatalogueTrack, scope: Scope): Match<CatalogueTrack> {
  const [match] = matchTracks([track], seekersIn(scope)(factsIn(scope)), scope.today);
  const status = statusOn(track, scope.today);
  return match ?? { track, fits: false, score: 0, status, miles: null, reasons: [] };
}
