import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import { jobOf } from './jobOf.ts';

/** The job that a track leads to and what half of the people in it earn more than, in the whole country; empty when not known. */
export function leadsToWords(track: CatalogueTrack, scope: Scope): string {
  const job = track.sector === 'any' ? null : jobOf(track, scope);
  if (!job) return '';
  const { plainTitle, usMedianAnnualWage: wage } = job.occupation;
  const name = plainTitle[scope.language];
  if (wage === null) return name;
  return scope.say('track.leadsTo', {
    job: name,
    wage,
    when: scope.guide.catalogue.wagesFrom[scope.language],
  });
}
