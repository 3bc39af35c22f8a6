import type { CriterionName } from './criteria/criteria.ts';
import { judgedBy } from './judgedBy.ts';
import type { Seeker } from './seeker.ts';
import type { Track } from './track.ts';

/** In what another track does better for somebody on a day (ISO date); both have to be possible. Empty when in nothing. */
export function outrankedBy(
  track: Track,
  other: Track,
  seeker: Seeker,
  today: string,
): readonly CriterionName[] {
  const own = judgedBy(track, seeker, today);
  const better = judgedBy(other, seeker, today);
  return own.flatMap(({ name, points }, place) => ((better[place]?.points ?? 0) > points ? [name] : []));
}
