import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import { finishedInterests } from '../interests/interestsOf.ts';
import { jobLedTo, type Job } from './jobLedTo.ts';

/** The job to name with a track for the resident of a conversation. */
export function jobOf(track: Pick<CatalogueTrack, 'occupations'>, scope: Scope): Job | null {
  return jobLedTo(track, scope.guide.catalogue, finishedInterests(scope)?.profile ?? null);
}
