import type { Seeker } from '../seeker.ts';
import type { Sector, Track } from '../track.ts';
import { criterion, seeing } from './criterion.ts';

/** More than all other criteria give together, even after the deduction of the last place: no filler outscores a fitting track. */
const fittingSector = 200;

/** Small, because neighbouring places of an interest ranking often cannot be told apart. */
const perPlaceBehind = 2;

type Kind = Pick<Track, 'sector' | 'fields' | 'occupations'>;

/**
 * The sector asked for, or without one the sectors, or the jobs, of the interests. Another one rules a track out. Only fillers get
 * no points.
 */
export const bySector = criterion(seeing('sector', 'fields', 'occupations'), (track, seeker) => {
  const wished = seeker.facts.sector;
  if (track.sector === 'any') return { points: 0, reasons: [{ code: 'anySector' }] };
  if (wished !== undefined && !isOfSector(track, wished))
    return { obstacle: { code: 'otherSector', sector: track.sector } };
  if (wished !== undefined) return { points: fittingSector, reasons: [{ code: 'sector', sector: wished }] };
  if (!isOfWishedSector(track, seeker)) return { obstacle: { code: 'otherLiking' } };
  const place = seeker.rankedSectors.indexOf(track.sector);
  if (place === -1)
    return { points: fittingSector, reasons: likesJob(track, seeker) ? [{ code: 'likedJob' }] : [] };
  return {
    points: fittingSector - perPlaceBehind * place,
    reasons: [{ code: 'interests', sector: track.sector }],
  };
});

/**
 * Whether a track is more than a filler: of the sector asked for, of a ranked one, for a job that is liked, or of any sector while
 * nothing is preferred.
 */
function isOfWishedSector(track: Kind, seeker: Seeker): boolean {
  const { facts, rankedSectors, likedOccupations } = seeker;
  if (track.sector === 'any') return false;
  if (facts.sector !== undefined) return isOfSector(track, facts.sector);
  if (rankedSectors.length > 0) return rankedSectors.includes(track.sector) && !isUnliked(track, seeker);
  return likedOccupations.length === 0 || likesJob(track, seeker);
}

/** What has a kind of technology work counts for technology too, as a class on artificial intelligence in a factory. */
export function isOfSector({ sector, fields }: Pick<Track, 'sector' | 'fields'>, wished: Sector): boolean {
  return sector === wished || (wished === 'technology' && fields.length > 0);
}

/** All jobs that it is known to lead to are little like the interests. */
function isUnliked({ occupations }: Kind, { unlikedOccupations }: Seeker): boolean {
  return occupations.length > 0 && occupations.every((occupation) => unlikedOccupations.includes(occupation));
}

function likesJob({ occupations }: Kind, { likedOccupations }: Seeker): boolean {
  return likedOccupations.length > 0 && occupations.some((each) => likedOccupations.includes(each));
}
