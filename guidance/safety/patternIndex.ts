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
  /** `isWanted` is asked again before each pattern. */
  find(heard: Heard, isWanted?: (meaning: Meaning) => boolean): Iterable<Found<Meaning>>;
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
  const byPhrases = new Map<Place['phrases'], ReadyPlace['byFirst']>();
  const byFirst = (phrases: Place['phrases']) => {
    const known = byPhrases.get(phrases) ?? phrasesByFirst(phrases);
    byPhrases.set(phrases, known);
    return known;
  };
  const byAnchor = anchored(
    patterns.map(({ meaning, places }) =>
      ready(
        meaning,
        places.map(({ phrases, ...place }) => ({ ...place, byFirst: byFirst(phrases) })),
      ),
    ),
  );
  return {
    *find(heard, isWanted = () => true) {
      const positions = positionsIn(heard);
      const tried = new Set([...positions.keys()].flatMap((key) => byAnchor.get(key) ?? []));
      for (const { meaning, places, needed } of tried) {
        const [first, ...others] = needed;
        if (!first || !isWanted(meaning) || !others.every((place) => canStand(place, positions))) continue;
        for (const start of startsOf(first, positions)) {
          const end = endOfMatch(places, heard, start);
          if (end !== null) yield { meaning, start, end };
        }
      }
    },
  };
}

function ready<Meaning>(meaning: Meaning, places: readonly ReadyPlace[]): Ready<Meaning> {
  return { meaning, places, needed: places.filter(({ optional, absent }) => !optional && !absent) };
}

function phrasesByFirst(phrases: Place['phrases']): ReadyPlace['byFirst'] {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.map(spellingKey);
    const others = found.get(first);
    if (others) others.push(rest);
    else found.set(first, [rest]);
  }
  return found;
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

function canStand({ byFirst }: ReadyPlace, positions: Positions): boolean {
  const [fewer, more] = byFirst.size < positions.size ? [byFirst, positions] : [positions, byFirst];
  for (const key of fewer.keys()) if (more.has(key)) return true;
  return false;
}

function startsOf({ byFirst }: ReadyPlace, positions: Positions): readonly number[] {
  const [fewer, more] = byFirst.size < positions.size ? [byFirst, positions] : [positions, byFirst];
  const starts: number[] = [];
  for (const key of fewer.keys()) if (more.has(key)) starts.push(...(positions.get(key) ?? []));
  return starts;
}

/** Each pattern under the first words of that needed place of it whose words the fewest patterns use. */
function anchored<Meaning>(
  patterns: readonly Ready<Meaning>[],
): ReadonlyMap<string, readonly Ready<Meaning>[]> {
  const uses = new Map<string, number>();
  for (const { byFirst } of patterns.flatMap(({ needed }) => needed)) {
    for (const key of byFirst.keys()) uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const commonness = ({ byFirst }: ReadyPlace) => {
    let most = 0;
    for (const key of byFirst.keys()) most = Math.max(most, uses.get(key) ?? 0);
    return most;
  };
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
