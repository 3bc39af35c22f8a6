import type { Seeker } from '../seeker.ts';
import type { Track } from '../track.ts';
import { criterion } from './criterion.ts';

/** More than all other criteria give together, even after the deduction of the last place: no filler outscores a fitting track. */
const fittingSector = 200;

/** Small, because neighbouring places of an interest ranking often cannot be told apart. */
const perPlaceBehind = 2;

interface Kind extends Pick<Track, 'sector' | 'occupations'> {
  readonly isTechnology: boolean;
}

/**
 * The sector asked for, or without one the sectors, or the jobs, of the interests. Another one rules a track out. Only fillers get
 * no points: fitting tracks are of the sector asked for, of a ranked one, for a job that is liked, or of any sector while nothing is
 * preferred.
 */
export const bySector = criterion(kindOf, (track, seeker) => {
  const wished = seeker.facts.sector;
  const { sector } = track;
  if (sector === 'any') return { points: 0, reasons: [{ code: 'anySector' }] };
  if (wished !== undefined)
    return sector === wished || (wished === 'technology' && track.isTechnology)
      ? { points: fittingSector, reasons: [{ code: 'sector', sector: wished }] }
      : { obstacle: { code: 'otherSector', sector } };
  if (!suitsInterests(track, seeker)) return { obstacle: { code: 'otherLiking' } };
  const place = seeker.rankedSectors.indexOf(sector);
  if (place === -1)
    return { points: fittingSector, reasons: likesJob(track, seeker) ? [{ code: 'likedJob' }] : [] };
  return { points: fittingSector - perPlaceBehind * place, reasons: [{ code: 'interests', sector }] };
});

/** What has a kind of technology work counts for technology too, as a class on artificial intelligence in a factory. */
function kindOf({ sector, fields, occupations }: Track): Kind {
  return { sector, occupations, isTechnology: fields.length > 0 };
}

function suitsInterests(track: Kind, seeker: Seeker): boolean {
  const { rankedSectors, likedOccupations } = seeker;
  if (rankedSectors.length > 0)
    return rankedSectors.some((sector) => sector === track.sector) && !isUnliked(track, seeker);
  return likedOccupations.length === 0 || likesJob(track, seeker);
}

/** All jobs that it is known to lead to are little like the interests. */
function isUnliked({ occupations }: Kind, { unlikedOccupations }: Seeker): boolean {
  return occupations.length > 0 && occupations.every((occupation) => unlikedOccupations.includes(occupation));
}

function likesJob({ occupations }: Kind, { likedOccupations }: Seeker): boolean {
  return likedOccupations.length > 0 && occupations.some((each) => likedOccupations.includes(each));
}
