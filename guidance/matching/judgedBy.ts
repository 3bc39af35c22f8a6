import { criteria, type CriterionName } from './criteria/criteria.ts';
import { verdictOf } from './criteria/criterion.ts';
import type { Obstacle } from './reason.ts';
import type { Seeker } from './seeker.ts';
import type { Track } from './track.ts';

/** What rules a track out on a day (ISO date); empty when nothing does. */
export function obstaclesOf(track: Track, seeker: Seeker, today: string): readonly Obstacle[] {
  const obstacles = criteria.flatMap(
    ([, criterion]) => verdictOf(criterion, track, seeker, today).obstacle ?? [],
  );
  return seeker.rejected.includes(track.id) ? [{ code: 'rejected' }, ...obstacles] : obstacles;
}

/** The points that each criterion gives a track on a day (ISO date), 0 where it rules the track out; always in one order. */
export function judgedBy(
  track: Track,
  seeker: Seeker,
  today: string,
): readonly { readonly name: CriterionName; readonly points: number }[] {
  return criteria.map(([name, criterion]) => {
    const verdict = verdictOf(criterion, track, seeker, today);
    return { name, points: verdict.obstacle ? 0 : verdict.points };
  });
}
