import { criteria } from './criteria/criteria.ts';
import type { Criterion } from './criteria/criterion.ts';
import type { Track } from './track.ts';

/** What one criterion sees in one or more tracks of a list. */
export interface Face {
  readonly criterion: Criterion;
  readonly seen: unknown;
}

/** A list of tracks as the criteria see them. */
export interface Faces {
  readonly all: readonly Face[];
  /** Places in `all`: for each track in the order of the list, for each criterion in its order. */
  readonly of: Int32Array;
  /** The rows of the tracks that look alike to the first criterion, together. */
  readonly groups: readonly (readonly number[])[];
}

/** Worked out once for each list of tracks; a catalogue's list never changes. */
const known = new WeakMap<readonly Track[], Faces>();

/** The faces of a list of tracks: far fewer than tracks times criteria. */
export function facesOf(tracks: readonly Track[]): Faces {
  const before = known.get(tracks);
  if (before) return before;
  const all: Face[] = [];
  const of = new Int32Array(tracks.length * criteria.length);
  for (const [column, [, criterion]] of criteria.entries()) {
    const places = new Map<string, number>();
    for (const [row, track] of tracks.entries()) {
      const seen = criterion.see(track);
      const key = JSON.stringify(seen);
      const place = places.get(key) ?? all.push({ criterion, seen }) - 1;
      places.set(key, place);
      of[row * criteria.length + column] = place;
    }
  }
  const groups: number[][] = [];
  for (const row of tracks.keys()) (groups[of[row * criteria.length] as number] ??= []).push(row);
  const faces = { all, of, groups };
  known.set(tracks, faces);
  return faces;
}
