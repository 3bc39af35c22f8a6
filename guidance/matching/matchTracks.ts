import { criteria } from './criteria/criteria.ts';
import { facesOf, type Face } from './faces.ts';
import { ruledOut, unjudged } from './judged.ts';
import { FoundMatch } from './match.ts';
import type { Seeker } from './seeker.ts';
import type { Track } from './track.ts';

/**
 * Every track that can be offered on a day (ISO date), in no order that means anything. `among` are the rows to look at, all where
 * it is left out. What a criterion sees in several tracks is judged once, and one that is silent for somebody is not asked: a track
 * more costs a few additions.
 */
export function matchTracks<T extends Track>(
  tracks: readonly T[],
  seeker: Seeker,
  today: string,
  among?: Int32Array,
): readonly FoundMatch<T>[] {
  const { all, columns, rows: every, judged } = facesOf(tracks);
  const points = new Int16Array(all.length).fill(unjudged);
  const judge = (face: number) => pointsFor(all[face] as Face, seeker, today);
  const rows = (among ?? every).slice();
  const left: Left = { count: rows.length, rows, scores: new Int32Array(rows.length) };
  for (const [place, [, { silence, likes }]] of criteria.entries()) {
    const known = likes ? judged.pointsFor(likes(seeker), today, all.length) : points;
    if (silence?.when(seeker.facts)) raise(left, silence.points);
    else sift(left, columns[place] as Int32Array, known, judge);
  }
  return matchesOf(left, tracks, seeker, today, (row) => (points[columns[0]?.[row] ?? 0] ?? 0) > 0);
}

/** The tracks that nothing has ruled out so far, in the first `count` places: their rows and the points they have. */
interface Left {
  count: number;
  readonly rows: Int32Array;
  readonly scores: Int32Array;
}

function raise({ count, scores }: Left, points: number): void {
  for (let place = 0; place < count; place += 1) (scores[place] as number) += points;
}

/** Adds a criterion's points and leaves out what it rules out. */
function sift(left: Left, column: Int32Array, points: Int16Array, judge: (face: number) => number): void {
  const { count, rows, scores } = left;
  let kept = 0;
  for (let place = 0; place < count; place += 1) {
    const row = rows[place] as number;
    const face = column[row] as number;
    const known = points[face] as number;
    const own = known === unjudged ? (points[face] = judge(face)) : known;
    if (own === ruledOut) continue;
    rows[kept] = row;
    scores[kept] = (scores[place] as number) + own;
    kept += 1;
  }
  left.count = kept;
}

function pointsFor({ criterion, seen }: Face, seeker: Seeker, today: string): number {
  const verdict = criterion.judge(seen, seeker, today);
  return verdict.obstacle ? ruledOut : verdict.points;
}

function matchesOf<T extends Track>(
  { count, rows, scores }: Left,
  tracks: readonly T[],
  seeker: Seeker,
  today: string,
  fits: (row: number) => boolean,
): FoundMatch<T>[] {
  const judging = { seeker, today };
  const matches: FoundMatch<T>[] = [];
  for (let place = 0; place < count; place += 1) {
    const row = rows[place] as number;
    const track = tracks[row] as T;
    if (seeker.rejected.includes(track.id)) continue;
    matches.push(new FoundMatch({ track, fits: fits(row), score: scores[place] as number, row }, judging));
  }
  return matches;
}
