import type { Catalogue } from '../../data/catalogue.ts';
import type { Facts } from '../../guidance/facts/facts.ts';
import { fundVerdict } from '../../guidance/funding/fundVerdict.ts';
import { milesBetween } from '../../guidance/matching/distance.ts';
import type { SeekerFor } from '../../guidance/matching/loosen.ts';
import type { Aid, Seeker } from '../../guidance/matching/seeker.ts';
import type { Track } from '../../guidance/matching/track.ts';

/** Whoever has these facts, as somebody who looks for a training in the catalogue. */
export function seekersFor(
  catalogue: Catalogue,
  rest: Pick<Seeker, 'rankedSectors' | 'rejected'>,
): SeekerFor {
  return (facts) => ({
    ...rest,
    facts,
    miles: milesFrom(facts.town, catalogue),
    aid: aidFor(facts, catalogue),
  });
}

function milesFrom(town: string | undefined, { towns }: Catalogue): Seeker['miles'] {
  const home = towns.get(town ?? '');
  if (!home) return () => null;
  const known = new Map<string, number | null>();
  const milesTo = (id: string) => {
    const miles = known.get(id);
    if (miles !== undefined) return miles;
    const place = towns.get(id);
    const found = place ? milesBetween(home, place) : null;
    known.set(id, found);
    return found;
  };
  return (track: Track) => nearest(track.towns.map(milesTo));
}

function nearest(miles: readonly (number | null)[]): number | null {
  const known = miles.filter((each) => each !== null);
  return known.length === 0 ? null : Math.min(...known);
}

const bestFirst: readonly Exclude<Aid, 'none'>[] = ['may', 'depends', 'unlikely'];

/** The best that a track's own funds come to, or those that may pay for any training. */
function aidFor(facts: Facts, { funds }: Catalogue): Seeker['aid'] {
  const verdicts = new Map([...funds].map(([id, fund]) => [id, fundVerdict(fund, facts).verdict]));
  const general = [...funds.values()].filter(({ anyTraining }) => anyTraining).map(({ id }) => id);
  return (track) => {
    const known = [...track.funds, ...general].flatMap((id) => verdicts.get(id) ?? []);
    return bestFirst.find((aid) => known.includes(aid)) ?? 'none';
  };
}
