import { familyOf } from './familyOf.ts';
import type { Match } from './matchTracks.ts';
import type { Track } from './track.ts';
import type { PayWish } from './wishes.ts';

/** How many tracks are recommended at once. */
const shown = 3;

/**
 * The three (or fewer) matches to show first, in the order given. Fitting ones go before fillers; within each, no two of one
 * family while there is another. A resident who takes either gets an earn-while-learning one among them when one fits as
 * closely as the third.
 */
export function variedThree<T extends Track>(
  matches: readonly Match<T>[],
  pay: PayWish,
): readonly Match<T>[] {
  const fitting = matches.filter(({ fits }) => fits);
  const fillers = matches.filter(({ fits }) => !fits);
  const families = new Set<string>();
  const chosen = [...newFamiliesFirst(fitting, families), ...newFamiliesFirst(fillers, families)].slice(
    0,
    shown,
  );
  const kept = pay === 'either' ? withOneThatEarns(chosen, matches) : chosen;
  return matches.filter((match) => kept.includes(match));
}

/** Adds the families it meets to `seen`. */
function newFamiliesFirst<T extends Track>(
  matches: readonly Match<T>[],
  seen: Set<string>,
): readonly Match<T>[] {
  const fresh = matches.filter(({ track }) => {
    const known = seen.has(familyOf(track));
    seen.add(familyOf(track));
    return !known;
  });
  return [...fresh, ...matches.filter((match) => !fresh.includes(match))];
}

function withOneThatEarns<T extends Track>(
  chosen: readonly Match<T>[],
  matches: readonly Match<T>[],
): readonly Match<T>[] {
  const last = chosen[shown - 1];
  if (last === undefined || chosen.some(({ track }) => track.earns)) return chosen;
  const kept = chosen.slice(0, shown - 1);
  const families = kept.map(({ track }) => familyOf(track));
  const earning = matches.find(
    (match) =>
      match.track.earns && closeness(match) >= closeness(last) && !families.includes(familyOf(match.track)),
  );
  return [...kept, earning ?? last];
}

/** 2 for a fitting track, 1 when it is of another kind of technology work than asked for, 0 for a filler. */
function closeness({ fits, reasons }: Match): number {
  if (!fits) return 0;
  return reasons.some(({ code }) => code === 'otherField') ? 1 : 2;
}
