import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import { finishedInterests } from '../interests/interestsOf.ts';
import { jobOf } from './jobOf.ts';

/** How like the resident's interests the track's job is, by the official profiler's two grades; empty when it is neither, or the interests say
 * too little. */
export function likeness(track: CatalogueTrack, scope: Scope): string {
  const shape = finishedInterests(scope)?.profile.shape;
  const job = shape === 'clear' || shape === 'close' ? jobOf(track, scope) : null;
  if (!job?.fit?.grade || track.sector === 'any') return '';
  const name = job.occupation.plainTitle[scope.language];
  return scope.say(`track.likeness.${job.fit.grade}`, { job: name });
}
