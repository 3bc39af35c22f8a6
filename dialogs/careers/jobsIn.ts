import { occupationsOf } from '../../guidance/matching/likelyAnswers.ts';
import type { Scope } from '../engine/scope.ts';

/** More buttons than this flood a phone. */
const most = 7;

/** Jobs (SOC codes) of a kind of work to choose from: those that most tracks lead to first, then others. */
export function jobsIn(sector: string, { guide }: Scope): readonly string[] {
  const { trackList, occupations, jobs } = guide.catalogue;
  const led = occupationsOf(trackList.filter((track) => track.sector === sector && !track.ended));
  const others = [...occupations.values()].filter((each) => each.sector === sector).map(({ soc }) => soc);
  return [...new Set([...led, ...others])].filter((soc) => jobs.has(soc)).slice(0, most);
}
