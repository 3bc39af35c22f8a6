import type { Likes } from './criteria/criterion.ts';

/** Points of a face before it is judged, and of one that rules a track out. */
export const unjudged = -2;
export const ruledOut = -1;

/** The points that the faces of one list have got, by who got them. A new day begins with nothing: verdicts turn on it. */
export class Judged {
  #today = '';
  #byLikes = new WeakMap<object, Map<string, Int16Array>>();

  /** The points for these people on a day (ISO date), `unjudged` where there are none yet: to be filled in as faces are judged. */
  pointsFor({ of, key }: Likes, today: string, faces: number): Int16Array {
    if (today !== this.#today) this.#byLikes = new WeakMap();
    this.#today = today;
    const byKey = this.#byLikes.get(of) ?? new Map<string, Int16Array>();
    this.#byLikes.set(of, byKey);
    const points = byKey.get(key) ?? new Int16Array(faces).fill(unjudged);
    byKey.set(key, points);
    return points;
  }
}
