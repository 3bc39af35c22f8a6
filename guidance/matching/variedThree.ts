import { familyOf, providerOf } from './familyOf.ts';
import type { Match } from './matchTracks.ts';
import type { Track } from './track.ts';
import type { PayWish } from './wishes.ts';

/** How many tracks are recommended at once. */
const shown = 3;

/**
 * The three (or fewer) matches to show first, in the order given. Fitting ones go before fillers; within each, no two of one
 * family while there is another. They are of two providers at least, where as close a one of a second provider fits. A resident
 * who takes either gets an earn-while-learning one among them when one fits as closely as the third.
 */
export function variedThree<T extends Track>(
  matches: readonly Match<T>[],
  pay: PayWish,
): readonly Match<T>[] {
  const families = new Set<string>();
  const fitting = newFamiliesFirst(matches, true, families);
  const fillers = fitting.length >= shown ? [] : newFamiliesFirst(matches, false, families);
  const chosen = [...fitting, ...fillers].slice(0, shown);
  const paid = pay === 'either' ? withLast(chosen, matches, ({ earns }) => earns) : chosen;
  const own = paid[0] && providerOf(paid[0].track);
  const kept = withLast(paid, matches, (track) => providerOf(track) !== own);
  return kept.toSorted((one, other) => matches.indexOf(one) - matches.indexOf(other));
}

/** At most three of the fitting ones, or of the fillers. Adds the families it meets to `seen`. */
function newFamiliesFirst<T extends Track>(
  matches: readonly Match<T>[],
  fits: boolean,
  seen: Set<string>,
): readonly Match<T>[] {
  const fresh: Match<T>[] = [];
  const others: Match<T>[] = [];
  for (const match of matches) {
    if (match.fits !== fits) continue;
    const family = familyOf(match.track);
    if (seen.has(family)) others.push(match);
    else fresh.push(match);
    seen.add(family);
    if (fresh.length === shown) return fresh;
  }
  return [...fresh, ...others].slice(0, shown);
}

/** Puts the best match of the kind wanted in the last place when none is of it and one fits as closely as the last. */
function withLast<T extends Track>(
  chosen: readonly Match<T>[],
  matches: readonly Match<T>[],
  isWanted: (track: T) => boolean,
): readonly Match<T>[] {
  const last = chosen[shown - 1];
  if (last === undefined || chosen.some(({ track }) => isWanted(track))) return chosen;
  const kept = chosen.slice(0, shown - 1);
  const families = kept.map(({ track }) => familyOf(track));
  const wanted = matches.find(
    (match) =>
      isWanted(match.track) &&
      closeness(match) >= closeness(last) &&
      !families.includes(familyOf(match.track)),
  );
  return [...kept, wanted ?? last];
}

/** 2 for a fitting track, 1 when it is of another kind of technology work than asked for, 0 for a filler. */
function closeness({ fits, reasons }: Match): number {
  if (!fits) return 0;
  return reasons.some(({ code }) => code === 'otherField') ? 1 : 2;
}
