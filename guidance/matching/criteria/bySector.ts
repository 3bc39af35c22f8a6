import type { Seeker } from '../seeker.ts';
import type { Track } from '../track.ts';
import type { Criterion } from './criterion.ts';

/** More than all other criteria give together, even after the deduction of the last place: no filler outscores a fitting track. */
const fittingSector = 200;

/** Small, because neighbouring places of an interest ranking often cannot be told apart. */
const perPlaceBehind = 2;

/** The sector asked for, or without one the sectors of the interests. */
export const bySector: Criterion = (track, seeker) => {
  const wished = seeker.facts.sector;
  if (track.sector === 'any') return { points: 0, reasons: [{ code: 'anySector' }] };
  if (wished !== undefined && wished !== track.sector)
    return { obstacle: { code: 'otherSector', sector: track.sector } };
  if (wished !== undefined)
    return { points: fittingSector, reasons: [{ code: 'sector', sector: track.sector }] };
  if (!isOfWishedSector(track, seeker)) return { points: 0, reasons: [] };
  const place = seeker.rankedSectors.indexOf(track.sector);
  if (place === -1) return { points: fittingSector, reasons: [] };
  return {
    points: fittingSector - perPlaceBehind * place,
    reasons: [{ code: 'interests', sector: track.sector }],
  };
};

/** Whether a track is more than a filler: of the sector asked for, of a ranked one, or of any one while none is preferred. */
export function isOfWishedSector({ sector }: Track, { facts, rankedSectors }: Seeker): boolean {
  if (sector === 'any') return false;
  if (facts.sector !== undefined) return facts.sector === sector;
  return rankedSectors.length === 0 || rankedSectors.includes(sector);
}
