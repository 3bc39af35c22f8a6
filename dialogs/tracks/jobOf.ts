import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { finishedInterests } from '../interests/interestsOf.ts';
import { jobLedTo, type Job } from './jobLedTo.ts';

/** The job to name with a track for the resident of a conversation: the one they picked, where it leads there. */
export function jobOf({ occupations }: Pick<CatalogueTrack, 'occupations'>, scope: Scope): Job | null {
  const picked = occupations.filter((soc) => soc === factsIn(scope).occupation);
  const named = picked.length > 0 ? picked : occupations;
  const profile = finishedInterests(scope)?.profile ?? null;
  return jobLedTo({ occupations: named }, scope.guide.catalogue, profile);
}
