import { criteria } from './criteria/criteria.ts';
import { facesOf, type Faces } from './faces.ts';
import { FoundMatch } from './match.ts';
import type { Seeker } from './seeker.ts';
import type { Track } from './track.ts';

/** Points of a face before it is judged, and of one that rules a track out. */
const unjudged = -2;
const ruledOut = -1;

/**
 * Every track that can be offered on a day (ISO date), in no order that means anything. `among` are the rows to look at, all where
 * it is left out. What a criterion sees in several tracks is judged once, and those that are silent for somebody are not asked: a
 * track more costs a few additions.
 */
export function matchTracks<T extends Track>(
  tracks: readonly T[],
  seeker: Seeker,
  today: string,
  among?: readonly number[],
): readonly FoundMatch<T>[] {
  const faces = facesOf(tracks);
  const scoring = scoringFor(faces, seeker, today);
  const judging = { seeker, today };
  const rejected = new Set(seeker.rejected);
  const matches: FoundMatch<T>[] = [];
  for (const group of among ? [among] : faces.groups)
    for (const row of group) {
      const score = scoreOf(row, scoring);
      const sector = scoring.points[faces.of[row * criteria.length] as number] as number;
      if (sector === ruledOut && !among) break;
      const track = tracks[row] as T;
      if (score === ruledOut || rejected.has(track.id)) continue;
      matches.push(new FoundMatch({ track, fits: sector > 0, score, row }, judging));
    }
  return matches;
}

interface Scoring extends Faces {
  readonly judge: (face: number) => number;
  /** The points of each face, once it is judged. */
  readonly points: Int16Array;
  /** Places of the criteria that speak, and what the silent ones give together. */
  readonly speaking: readonly number[];
  readonly unasked: number;
}

function scoringFor(faces: Faces, seeker: Seeker, today: string): Scoring {
  const points = new Int16Array(faces.all.length).fill(unjudged);
  const speaking: number[] = [];
  let unasked = 0;
  for (const [place, [, { silence }]] of criteria.entries())
    if (silence?.when(seeker.facts)) unasked += silence.points;
    else speaking.push(place);
  const judge = (face: number) => {
    const { criterion, seen } = faces.all[face] as Faces['all'][number];
    const verdict = criterion.judge(seen, seeker, today);
    return (points[face] = verdict.obstacle ? ruledOut : verdict.points);
  };
  return { ...faces, points, judge, speaking, unasked };
}

/** The points of all criteria together. */
function scoreOf(row: number, { of, points, judge, speaking, unasked }: Scoring): number {
  let sum = unasked;
  for (const place of speaking) {
    const face = of[row * criteria.length + place] as number;
    const known = points[face] as number;
    const own = known === unjudged ? judge(face) : known;
    if (own === ruledOut) return ruledOut;
    sum += own;
  }
  return sum;
}
