import type { Facts } from '../facts/facts.ts';
import { familyOf, providerOf } from './familyOf.ts';
import { better, type Match } from './match.ts';
import type { Track } from './track.ts';

/** How many tracks are recommended at once. */
const shown = 3;

/**
 * The three (or fewer) matches to show first, best first. Fitting ones go before fillers; within each, no two of one family while
 * there is another, and where no sector was asked for no two of one sector. They are of two providers at least, where as close a one
 * of a second provider fits. Somebody who takes either gets an earn-while-learning one among them when one fits as closely as the
 * third.
 */
export function variedThree<T extends Track>(
  matches: readonly Match<T>[],
  facts: Facts,
): readonly Match<T>[] {
  const { sector, pay = 'either' } = facts;
  const chosen = varied(matches, sector === undefined);
  const paid = pay === 'either' ? withOne(chosen, matches, facts, ({ earns }) => earns) : chosen;
  const own = paid[0] && providerOf(paid[0].track);
  const isOther = (track: T) => providerOf(track) !== own;
  const kept = withOne(paid, matches, facts, isOther, pay === 'either' ? onlyPaid(paid) : undefined);
  return kept.toSorted(better);
}

/** The best match of a kind, in whatever order they are given. */
function best<T extends Track>(
  matches: readonly Match<T>[],
  isWanted: (match: Match<T>) => boolean,
): Match<T> | undefined {
  let found: Match<T> | undefined;
  for (const match of matches) if ((!found || better(match, found) < 0) && isWanted(match)) found = match;
  return found;
}

function varied<T extends Track>(matches: readonly Match<T>[], bySector: boolean): readonly Match<T>[] {
  const chosen: Match<T>[] = [];
  const isLeft = (match: Match<T>) => !chosen.includes(match);
  while (chosen.length < shown) {
    const families = new Set(chosen.map(({ track }) => familyOf(track)));
    const sectors = new Set(bySector ? chosen.map(({ track }) => track.sector) : []);
    const isNew = ({ track }: Match<T>) => !families.has(familyOf(track));
    const next =
      newest(matches, (match) => isLeft(match) && match.fits, isNew, sectors) ??
      newest(matches, isLeft, isNew, sectors);
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

/** The best that is new in sector and family, else in family, else the best. */
function newest<T extends Track>(
  matches: readonly Match<T>[],
  isOpen: (match: Match<T>) => boolean,
  isNew: (match: Match<T>) => boolean,
  sectors: ReadonlySet<string>,
): Match<T> | undefined {
  return (
    best(matches, (match) => !sectors.has(match.track.sector) && isOpen(match) && isNew(match)) ??
    best(matches, (match) => isOpen(match) && isNew(match)) ??
    best(matches, isOpen)
  );
}

/**
 * Puts the best match of the kind wanted in the place of the last one, or of the one before it when the last has to stay; only
 * when none is of that kind and one fits as closely as the one that goes.
 */
function withOne<T extends Track>(
  chosen: readonly Match<T>[],
  matches: readonly Match<T>[],
  facts: Facts,
  isWanted: (track: T) => boolean,
  stays?: Match<T>,
): readonly Match<T>[] {
  const goes = chosen.slice(1).findLast((match) => match !== stays);
  if (chosen.length < shown || !goes || chosen.some(({ track }) => isWanted(track))) return chosen;
  const kept = chosen.filter((match) => match !== goes);
  const families = kept.map(({ track }) => familyOf(track));
  const close = closeness(goes, facts);
  const wanted = best(
    matches,
    (match) =>
      isWanted(match.track) && !families.includes(familyOf(match.track)) && closeness(match, facts) >= close,
  );
  return [...kept, wanted ?? goes];
}

/** The one that pays a wage, when it is the only one. */
function onlyPaid<T extends Track>(chosen: readonly Match<T>[]): Match<T> | undefined {
  const [first, ...others] = chosen.filter(({ track }) => track.earns);
  return others.length === 0 ? first : undefined;
}

/** 2 for a fitting track, 1 when it is of another kind of technology work or job than asked for, 0 for a filler. */
function closeness(match: Match, { field, occupation }: Facts): number {
  if (!match.fits) return 0;
  if (field === undefined && occupation === undefined) return 2;
  return match.reasons.some(({ code }) => code === 'otherField' || code === 'otherOccupation') ? 1 : 2;
}
