import type { Facts } from '../facts/facts.ts';
import { familyOf, providerOf } from './familyOf.ts';
import type { Match } from './matchTracks.ts';
import type { Track } from './track.ts';

/** How many tracks are recommended at once. */
const shown = 3;

/**
 * The three (or fewer) matches to show first, in the order given. Fitting ones go before fillers; within each, no two of one
 * family while there is another, and where no sector was asked for no two of one sector. They are of two providers at least, where
 * as close a one of a second provider fits. Somebody who takes either gets an earn-while-learning one among them when one fits as
 * closely as the third.
 */
export function variedThree<T extends Track>(
  matches: readonly Match<T>[],
  { sector, pay = 'either' }: Facts,
): readonly Match<T>[] {
  const chosen = varied(matches, sector === undefined);
  const paid = pay === 'either' ? withOne(chosen, matches, ({ earns }) => earns) : chosen;
  const own = paid[0] && providerOf(paid[0].track);
  const isOther = (track: T) => providerOf(track) !== own;
  const kept = withOne(paid, matches, isOther, pay === 'either' ? onlyPaid(paid) : undefined);
  return kept.toSorted((one, other) => matches.indexOf(one) - matches.indexOf(other));
}

function varied<T extends Track>(matches: readonly Match<T>[], bySector: boolean): readonly Match<T>[] {
  const chosen: Match<T>[] = [];
  const families = new Set<string>();
  const sectors = new Set<string>();
  while (chosen.length < Math.min(shown, matches.length)) {
    const left = matches.filter((match) => !chosen.includes(match));
    const fitting = left.filter(({ fits }) => fits);
    const next = newest(fitting.length > 0 ? fitting : left, families, bySector ? sectors : new Set());
    if (!next) break;
    chosen.push(next);
    families.add(familyOf(next.track));
    sectors.add(next.track.sector);
  }
  return chosen;
}

/** The best that is new in sector and family, else in family, else the best. */
function newest<T extends Track>(
  matches: readonly Match<T>[],
  families: ReadonlySet<string>,
  sectors: ReadonlySet<string>,
): Match<T> | undefined {
  const isNew = ({ track }: Match<T>) => !families.has(familyOf(track));
  return (
    matches.find((match) => isNew(match) && !sectors.has(match.track.sector)) ??
    matches.find(isNew) ??
    matches[0]
  );
}

/**
 * Puts the best match of the kind wanted in the place of the last one, or of the one before it when the last has to stay; only
 * when none is of that kind and one fits as closely as the one that goes.
 */
function withOne<T extends Track>(
  chosen: readonly Match<T>[],
  matches: readonly Match<T>[],
  isWanted: (track: T) => boolean,
  stays?: Match<T>,
): readonly Match<T>[] {
  const goes = chosen.slice(1).findLast((match) => match !== stays);
  if (chosen.length < shown || !goes || chosen.some(({ track }) => isWanted(track))) return chosen;
  const kept = chosen.filter((match) => match !== goes);
  const families = kept.map(({ track }) => familyOf(track));
  const wanted = matches.find(
    (match) =>
      isWanted(match.track) &&
      closeness(match) >= closeness(goes) &&
      !families.includes(familyOf(match.track)),
  );
  return [...kept, wanted ?? goes];
}

/** The one that pays a wage, when it is the only one. */
function onlyPaid<T extends Track>(chosen: readonly Match<T>[]): Match<T> | undefined {
  const [first, ...others] = chosen.filter(({ track }) => track.earns);
  return others.length === 0 ? first : undefined;
}

/** 2 for a fitting track, 1 when it is of another kind of technology work or job than asked for, 0 for a filler. */
function closeness({ fits, reasons }: Match): number {
  if (!fits) return 0;
  return reasons.some(({ code }) => code === 'otherField' || code === 'otherOccupation') ? 1 : 2;
}
