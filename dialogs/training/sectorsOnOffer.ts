import { sectors } from '../../guidance/matching/track.ts';
import type { Asked } from '../engine/kind.ts';
import { finishedInterests } from '../interests/interestsOf.ts';
import type { SectorAnswer } from './trainingAnswers.ts';

/** The kinds of work to choose from; once the interests are known, "go by what I like" and the fitting ones come first. */
export function sectorsOnOffer({ scope }: Asked): readonly SectorAnswer[] {
  const fitting = finishedInterests(scope)?.sectors.leading ?? [];
  const others = sectors.filter((sector) => !fitting.includes(sector));
  return [...(fitting.length > 0 ? (['profile'] as const) : []), ...fitting, ...others, 'unsure'];
}
