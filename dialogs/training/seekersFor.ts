import type { Catalogue } from '../../data/catalogue.ts';
import type { Fund } from '../../data/schema/fund.ts';
import type { Town } from '../../data/schema/town.ts';
import type { Facts } from '../../guidance/facts/facts.ts';
import { fundVerdict, type FundVerdict } from '../../guidance/funding/fundVerdict.ts';
import type { WorkLiked } from '../../guidance/interests/workLiked.ts';
import { milesBetween } from '../../guidance/matching/distance.ts';
import type { SeekerFor } from '../../guidance/matching/loosen.ts';
import type { Seeker } from '../../guidance/matching/seeker.ts';
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

/** How far it is from each town, the same function each time: towns do not move. */
const distances = new WeakMap<Catalogue['towns'], Map<string, Seeker['miles']>>();

const unknown: Seeker['miles'] = () => null;

function milesFrom(town: string | undefined, { towns }: Catalogue): Seeker['miles'] {
  const home = towns.get(town ?? '');
  if (!home) return unknown;
  const fromAll = distances.get(towns) ?? new Map<string, Seeker['miles']>();
  distances.set(towns, fromAll);
  const miles = fromAll.get(home.id) ?? milesFromHome(home, towns);
  fromAll.set(home.id, miles);
  return miles;
}

/** Works out the miles to each town when they are first needed. */
function milesFromHome(home: Town, towns: Catalogue['towns']): Seeker['miles'] {
  const known = new Map<string, number | null>();
  const milesTo = (id: string) => {
    const miles = known.get(id);
    if (miles !== undefined) return miles;
    const place = towns.get(id);
    const found = place ? milesBetween(home, place) : null;
    known.set(id, found);
    return found;
  };
  return ({ towns: taught }) => nearest(taught, milesTo);
}

function nearest(towns: readonly string[], milesTo: (town: string) => number | null): number | null {
  let least: number | null = null;
  for (const town of towns) {
    const miles = milesTo(town);
    if (miles !== null && (least === null || miles < least)) least = miles;
  }
  return least;
}

/** What a track's own funds come to, and then those that may pay for any training. */
function aidFor(facts: Facts, { funds }: Catalogue, general: readonly Fund[]): Seeker['aid'] {
  const judged = new Map<Fund, FundVerdict['verdict']>();
  const judge = (fund: Fund) => {
    const before = judged.get(fund);
    if (before) return before;
    const { verdict } = fundVerdict(fund, facts);
    judged.set(fund, verdict);
    return verdict;
  };
  return (track) => {
    const own = track.funds.flatMap((id) => funds.get(id) ?? []).map(judge);
    if (own.includes('may')) return 'may';
    if (own.includes('depends')) return 'depends';
    if (general.some((fund) => judge(fund) === 'may')) return 'elsewhere';
    return own.length > 0 ? 'unlikely' : 'none';
  };
}
