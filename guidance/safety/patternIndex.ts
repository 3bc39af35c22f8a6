import { endOfMatch, type Heard, type ReadyPlace } from './matchPattern.ts';
import type { Place } from './parsePattern.ts';
import { spellingKey } from './spellingKey.ts';

/** Where a pattern stands in a message: `end` is exclusive. */
export interface Found<Meaning> {
  readonly meaning: Meaning;
  readonly start: number;
  readonly end: number;
}

/** Finds where patterns stand in a message; only those whose every needed place can be there are tried. */
export interface PatternIndex<Meaning> {
  find(heard: Heard): Iterable<Found<Meaning>>;
}

interface Ready<Meaning> {
  readonly meaning: Meaning;
  readonly places: readonly ReadyPlace[];
  /** Those that must be there. */
  readonly needed: readonly ReadyPlace[];
}

/** By key, where in a message it was heard. */
type Positions = ReadonlyMap<string, readonly number[]>;

/** Makes patterns ready to be found. Each begins with a place that must be there. */
export function indexPatterns<Meaning>(
  patterns: readonly { readonly meaning: Meaning; readonly places: readonly Place[] }[],
): PatternIndex<Meaning> {
  const byAnchor = anchored(patterns.map(ready));
  return {
    *find(heard) {
      const positions = positionsIn(heard);
      const tried = new Set([...positions.keys()].flatMap((key) => byAnchor.get(key) ?? []));
      for (const { meaning, places, needed } of tried) {
        if (!needed.every((place) => keysOf(place, positions).length > 0)) continue;
        for (const key of needed[0] ? keysOf(needed[0], positions) : []) {
          for (const start of positions.get(key) ?? []) {
            const end = endOfMatch(places, heard, start);
            if (end !== null) yield { meaning, start, end };
          }
        }
      }
    },
  };
}

function ready<Meaning>({
  meaning,
  places,
}: {
  readonly meaning: Meaning;
  readonly places: readonly Place[];
}): Ready<Meaning> {
  const made = places.map(readyPlace);
  const needed = made.filter(({ optional, absent }) => !optional && !absent);
  return { meaning, places: made, needed };
}

function readyPlace({ phrases, ...place }: Place): ReadyPlace {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.map(spellingKey);
    const others = byFirst.get(first);
    if (others) others.push(rest);
    else byFirst.set(first, [rest]);
  }
  return { ...place, byFirst };
}

function positionsIn(heard: Heard): Positions {
  const found = new Map<string, number[]>();
  for (const [position, keys] of heard.entries()) {
    for (const key of keys) {
      const others = found.get(key);
      if (others) others.push(position);
      else found.set(key, [position]);
    }
  }
  return found;
}

/** The keys heard with which a phrase of the place can begin. */
function keysOf({ byFirst }: ReadyPlace, positions: Positions): readonly string[] {
  return [...positions.keys()].filter((key) => byFirst.has(key));
}

/** Each pattern under the first words of that needed place of it whose words the fewest patterns use. */
function anchored<Meaning>(
  patterns: readonly Ready<Meaning>[],
): ReadonlyMap<string, readonly Ready<Meaning>[]> {
  const uses = new Map<string, number>();
  for (const key of patterns.flatMap(({ needed }) => needed.flatMap(({ byFirst }) => [...byFirst.keys()])))
    uses.set(key, (uses.get(key) ?? 0) + 1);
  const commonness = ({ byFirst }: ReadyPlace) =>
    [...byFirst.keys()].reduce((most, key) => Math.max(most, uses.get(key) ?? 0), 0);
  const found = new Map<string, Ready<Meaning>[]>();
  for (const pattern of patterns) {
    const [anchor] = [...pattern.needed].sort((one, other) => commonness(one) - commonness(other));
    for (const key of anchor?.byFirst.keys() ?? []) {
      const others = found.get(key);
      if (others) others.push(pattern);
      else found.set(key, [pattern]);
    }
  }
  return found;
}
