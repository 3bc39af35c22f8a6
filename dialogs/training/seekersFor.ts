import type { Catalogue } from '../../data/catalogue.ts';
import type { Fund } from '../../data/schema/fund.ts';
import type { Facts } from '../../guidance/facts/facts.ts';
import { fundVerdict, type FundVerdict } from '../../guidance/funding/fundVerdict.ts';
import type { WorkLiked } from '../../guidance/interests/workLiked.ts';
import { milesBetween } from '../../guidance/matching/distance.ts';
import type { SeekerFor } from '../../guidance/matching/loosen.ts';
import type { Seeker } from '../../guidance/matching/seeker.ts';
import type { Track } from '../../guidance/matching/track.ts';
import { withBoard } from '../facts/withBoard.ts';

/** Whoever has these facts, as somebody who looks for a training in the catalogue. */
export function seekersFor(catalogue: Catalogue, rest: WorkLiked & Pick<Seeker, 'rejected'>): SeekerFor {
  const general = [...catalogue.funds.values()].filter(({ anyTraining }) => anyTraining);
  return (given) => {
    const facts = withBoard(given, catalogue);
    const miles = milesFrom(facts.town, catalogue);
    return { ...rest, facts, miles, aid: aidFor(facts, catalogue, general) };
  };
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

/** What a track's own funds come to, and then those that may pay for any training. */
function aidFor(facts: Facts, { funds }: Catalogue, general: readonly Fund[]): Seeker['aid'] {
  const judged = new Map<Fund, FundVerdict['verdict']>();
  const judge = (fund: Fund) => {
    const verdict = judged.get(fund) ?? fundVerdict(fund, facts).verdict;
    judged.set(fund, verdict);
    return verdict;
  };
  return (track) => {
    const own = track.funds.flatMap((id) => funds.get(id) ?? []).map(judge);
    if (own.includes('may')) return 'may';
    if (own.includes('depends')) return 'depends';
    if (general.map(judge).includes('may')) return 'elsewhere';
    return own.length > 0 ? 'unlikely' : 'none';
  };
}
