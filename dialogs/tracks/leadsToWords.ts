import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import { jobOf } from './jobOf.ts';

/**
 * The job that a track leads to and what half of the people in it earn more than, in the whole country. Empty when not known, and for
 * a course within a college's own degree: the degree leads to the job and its pay, not the course.
 */
export function leadsToWords(track: CatalogueTrack, scope: Scope): string {
  const isPartOfDegree = track.conditions.includes('student-there');
  const job = track.sector === 'any' || isPartOfDegree ? null : jobOf(track, scope);
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
