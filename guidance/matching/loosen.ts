import { matchTracks } from './matchTracks.ts';
import type { Track } from './track.ts';
import type { Wishes } from './wishes.ts';

/** The wishes that can leave tracks out, in the order in which a resident is asked to think again. */
export type LoosableWish = 'reach' | 'schedules' | 'sector';

const combinations: readonly (readonly LoosableWish[])[] = [
  ['reach'],
  ['schedules'],
  ['sector'],
  ['reach', 'schedules'],
  ['reach', 'sector'],
  ['schedules', 'sector'],
  ['reach', 'schedules', 'sector'],
];

/**
 * The fewest wishes which, given up altogether, let more fitting tracks through than there are; among equally few, those that
 * let through the most, then the first in order. Empty when nothing helps.
 */
export function wishesToLoosen(
  tracks: readonly Track[],
  wishes: Wishes,
  today: string,
): readonly LoosableWish[] {
  const fitting = (tried: Wishes) => matchTracks(tracks, tried, today).filter(({ fits }) => fits).length;
  const now = fitting(wishes);
  const [best] = combinations
    .map((loosened) => ({ loosened, found: fitting(loosen(wishes, loosened)) }))
    .filter(({ found }) => found > now)
    .sort((one, other) => one.loosened.length - other.loosened.length || other.found - one.found);
  return best?.loosened ?? [];
}

function loosen(wishes: Wishes, loosened: readonly LoosableWish[]): Wishes {
  return {
    ...wishes,
    ...(loosened.includes('reach') && { reach: 'anywhere' }),
    ...(loosened.includes('schedules') && { schedules: [] }),
    ...(loosened.includes('sector') && { sector: 'unsure', rankedSectors: [], field: undefined }),
  };
}
