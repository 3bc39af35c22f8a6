import type { Place } from './parsePattern.ts';

/** For each word of a message, the keys of the known words that it can be. */
export type Heard = readonly (readonly string[])[];

/** A place made ready: by the key of its first word, the keys that follow it. */
export interface ReadyPlace extends Omit<Place, 'phrases'> {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Where the pattern stands when it begins exactly at `start`: the end (exclusive) of the longest fit, or `null`. */
export function endOfMatch(pattern: readonly ReadyPlace[], heard: Heard, start: number): number | null {
  let ends: ReadonlySet<number> = new Set([start]);
  for (const [index, place] of pattern.entries()) {
    ends = place.absent ? stayingClear(place, heard, ends) : following(place, heard, ends, index === 0);
    if (ends.size === 0) return null;
  }
  return Math.max(...ends);
}

function following(
  place: ReadyPlace,
  heard: Heard,
  from: ReadonlySet<number>,
  isFirst: boolean,
): ReadonlySet<number> {
  const ends = new Set<number>(place.optional ? from : []);
  for (const position of from) {
    for (let skipped = 0; skipped <= (isFirst ? 0 : place.gap); skipped += 1) {
      for (const end of endsAt(place, heard, position + skipped)) ends.add(end);
    }
  }
  return ends;
}

/** A `!` with a gap before it holds for every word within that gap. */
function stayingClear(place: ReadyPlace, heard: Heard, from: ReadonlySet<number>): ReadonlySet<number> {
  const isClear = (position: number) => {
    for (let skipped = 0; skipped <= place.gap; skipped += 1) {
      if (endsAt(place, heard, position + skipped).length > 0) return false;
    }
    return true;
  };
  return new Set([...from].filter(isClear));
}

function endsAt({ byFirst }: ReadyPlace, heard: Heard, at: number): readonly number[] {
  const ends: number[] = [];
  for (const key of heard[at] ?? []) {
    for (const rest of byFirst.get(key) ?? []) {
      if (rest.every((next, offset) => heard[at + 1 + offset]?.includes(next)))
        ends.push(at + 1 + rest.length);
    }
  }
  return ends;
}
