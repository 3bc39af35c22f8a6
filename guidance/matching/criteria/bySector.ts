import type { Track } from '../track.ts';
import type { Wishes } from '../wishes.ts';
import type { Criterion } from './criterion.ts';

/** More than all other criteria give together, even after the deduction of the last place: no filler outscores a fitting track. */
const fittingSector = 100;

/** Small, because neighbouring places of an interest ranking often cannot be told apart. */
const perPlaceBehind = 2;

/** The sector asked for, or while unsure the sectors of the interests. Another sector than the one asked for contradicts. */
export const bySector: Criterion = (track, wishes) => {
  if (track.sector === 'any') return { points: 0, reasons: [{ code: 'anySector' }] };
  if (wishes.sector !== 'unsure') {
    if (wishes.sector !== track.sector) return 'contradicts';
    return { points: fittingSector, reasons: [{ code: 'sector', sector: track.sector }] };
  }
  if (!isOfWishedSector(track, wishes)) return { points: 0, reasons: [] };
  const place = wishes.rankedSectors?.indexOf(track.sector) ?? -1;
  if (place === -1) return { points: fittingSector, reasons: [] };
  return {
    points: fittingSector - perPlaceBehind * place,
    reasons: [{ code: 'interests', sector: track.sector }],
  };
};

/** Whether a track is more than a filler: of the sector asked for, of a ranked one, or of any one while none is preferred. */
export function isOfWishedSector({ sector }: Track, { sector: wished, rankedSectors = [] }: Wishes): boolean {
  if (sector === 'any') return false;
  return wished === 'unsure'
    ? rankedSectors.length === 0 || rankedSectors.includes(sector)
    : wished === sector;
}
