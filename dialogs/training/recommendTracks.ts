import type { CatalogueTrack } from '../../data/schema/track.ts';
import { recommend, type Recommendation } from '../../guidance/matching/recommend.ts';
import type { Wishes } from '../../guidance/matching/wishes.ts';
import type { Scope } from '../engine/scope.ts';
import { finishedInterests } from '../interests/interestsOf.ts';
import { nearestTown } from '../tracks/nearestTown.ts';
import type { TrainingAnswers } from './trainingAnswers.ts';

/** The tracks to show for these answers. */
export function recommendTracks(answers: TrainingAnswers, scope: Scope): Recommendation<CatalogueTrack> {
  const { tracks } = scope.guide.catalogue;
  return recommend([...tracks.values()], wishesIn(answers, scope), scope.today);
}

function wishesIn(
  { sector = 'unsure', field, town, when = [], reach, pay }: TrainingAnswers,
  scope: Scope,
): Wishes {
  const times = when.includes('any') ? [] : when.filter((time) => time !== 'any');
  return {
    ...sectorWish(sector, scope),
    ...(field && field !== 'any' ? { field } : {}),
    miles: (track) => nearestTown(track, town, scope)?.miles ?? null,
    reach: reach ?? 'anywhere',
    schedules: times,
    pay: pay ?? 'either',
  };
}

function sectorWish(
  sector: NonNullable<TrainingAnswers['sector']>,
  scope: Scope,
): Pick<Wishes, 'sector' | 'rankedSectors'> {
  if (sector !== 'profile') return { sector };
  return { sector: 'unsure', rankedSectors: finishedInterests(scope)?.sectors.leading ?? [] };
}
