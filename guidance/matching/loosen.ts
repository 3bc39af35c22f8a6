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
 * The fewest wishes which, given up altogether, let more fitting tracks through than there are; among equally few, the
 * first in order: a resident sooner travels further than gives up the kind of work. Empty when nothing helps.
 */
export function wishesToLoosen(
  tracks: readonly Track[],
  wishes: Wishes,
  today: string,
): readonly LoosableWish[] {
  const fitting = (tried: Wishes) => matchTracks(tracks, tried, today).filter(({ fits }) => fits).length;
  const now = fitting(wishes);
  return combinations.find((loosened) => fitting(loosen(wishes, loosened)) > now) ?? [];
}

function loosen(wishes: Wishes, loosened: readonly LoosableWish[]): Wishes {
  return {
    ...wishes,
    ...(loosened.includes('reach') && { reach: 'anywhere' }),
    ...(loosened.includes('schedules') && { schedules: [] }),
    ...(loosened.includes('sector') && { sector: 'unsure', rankedSectors: [], field: undefined }),
  };
}
