import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import { recommendTracks } from '../training/recommendTracks.ts';

/** The tracks on a plan. */
export interface PlanTracks {
  /** `found` when the resident kept none: the ones recommended to them. */
  readonly chosen: 'kept' | 'found' | 'none';
  readonly tracks: readonly CatalogueTrack[];
  /** How many of those kept are no longer in the catalogue. */
  readonly gone: number;
}

/** The tracks that were kept or, when none was, those found for a finished training part. */
export function planTracks(scope: Scope): PlanTracks {
  const kept = scope.conversation.plan.filter(({ kind }) => kind === 'track');
  const tracks = kept.flatMap(({ id }) => scope.guide.catalogue.tracks.get(id) ?? []);
  if (kept.length > 0) return { chosen: 'kept', tracks, gone: kept.length - tracks.length };
  const found = foundTracks(scope);
  return { chosen: found.length > 0 ? 'found' : 'none', tracks: found, gone: 0 };
}

function foundTracks(scope: Scope): readonly CatalogueTrack[] {
  const hasSeen = scope.conversation.finished['training'] !== undefined;
  return hasSeen ? recommendTracks(scope).picks.map(({ track }) => track) : [];
}
