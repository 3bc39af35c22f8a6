import type { CatalogueTrack } from '../../data/schema/track.ts';
import { fundVerdict, type FundVerdict } from '../../guidance/funding/fundVerdict.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';

const bestFirst: readonly FundVerdict['verdict'][] = ['may', 'depends', 'unlikely'];

/**
 * Who may pay for a track, by how likely each is for the resident: the track's own funds in its own order, and of those for any
 * training the ones that may be for them. Empty when no fund is known.
 */
export function payerWords({ funds }: Pick<CatalogueTrack, 'funds'>, scope: Scope): string {
  const facts = factsIn(scope);
  const { funds: known } = scope.guide.catalogue;
  const all = [...new Set([...funds.flatMap((id) => known.get(id) ?? []), ...known.values()])];
  const judged = all
    .filter(({ id, anyTraining }) => anyTraining || funds.includes(id))
    .map((fund) => ({ ...fund, name: fund.name[scope.language], verdict: fundVerdict(fund, facts).verdict }))
    .filter(({ id, verdict }) => verdict === 'may' || funds.includes(id));
  return bestFirst
    .map((verdict) => judged.filter((each) => each.verdict === verdict).map(({ name }) => name))
    .flatMap((names, place) =>
      names.length === 0
        ? []
        : [scope.say(`track.payers.${bestFirst[place] ?? 'may'}`, { funds: names.join('; ') })],
    )
    .join(' ');
}
