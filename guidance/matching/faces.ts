import { criteria } from './criteria/criteria.ts';
import type { Criterion } from './criteria/criterion.ts';
import { Judged } from './judged.ts';
import type { Track } from './track.ts';

/** What one criterion sees in one or more tracks of a list. */
export interface Face {
  readonly criterion: Criterion;
  readonly seen: unknown;
}

/** A list of tracks as the criteria see them. */
export interface Faces {
  readonly all: readonly Face[];
  /** For each criterion in its order, for each track in the order of the list, the place of its face in `all`. */
  readonly columns: readonly Int32Array[];
  /** The places of the tracks in the list, in order. */
  readonly rows: Int32Array;
  /** Those of the tracks of one sector, and of the fillers, which are for every sector. */
  readonly particular: Int32Array;
  readonly fillers: Int32Array;
  /** What was judged before. */
  readonly judged: Judged;
}

/** Worked out once for each list of tracks; a catalogue's list never changes. */
const known = new WeakMap<readonly Track[], Faces>();

/** The faces of a list of tracks: far fewer than tracks times criteria. */
export function facesOf(tracks: readonly Track[]): Faces {
  const before = known.get(tracks);
  if (before) return before;
  const all: Face[] = [];
  const columns = criteria.map(([, criterion]) => {
    const places = new Map<string, number>();
    return Int32Array.from(tracks, (track) => {
      const seen = criterion.see(track);
      const key = JSON.stringify(seen);
      const place = places.get(key) ?? all.push({ criterion, seen }) - 1;
      places.set(key, place);
      return place;
    });
  });
  const rows = Int32Array.from(tracks.keys());
  const isFiller = (row: number) => tracks[row]?.sector === 'any';
  const faces = {
    all,
    columns,
    rows,
    particular: rows.filter((row) => !isFiller(row)),
    fillers: rows.filter(isFiller),
    judged: new Judged(),
  };
  known.set(tracks, faces);
  return faces;
}
