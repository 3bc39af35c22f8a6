import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import { jobOf } from './jobOf.ts';

/** How like the resident's interests the track's job is, by the official profiler's two grades; empty when it is neither. */
export function likeness(track: CatalogueTrack, scope: Scope): string {
  const job = jobOf(track, scope);
  if (!job?.fit?.grade) return '';
  const name = job.occupation.plainTitle[scope.language];
  return scope.say(`track.likeness.${job.fit.grade}`, { job: name });
}
