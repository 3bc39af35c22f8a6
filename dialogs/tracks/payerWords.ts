import type { CatalogueTrack } from '../../data/schema/track.ts';
import { fundVerdict, type FundVerdict } from '../../guidance/funding/fundVerdict.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';

const bestFirst: readonly FundVerdict['verdict'][] = ['may', 'depends', 'unlikely'];

/** Who may pay for a track, by how likely each is for the resident; empty when no fund is known. */
export function payerWords({ funds }: Pick<CatalogueTrack, 'funds'>, scope: Scope): string {
  const facts = factsIn(scope);
  const judged = funds
    .flatMap((id) => scope.guide.catalogue.funds.get(id) ?? [])
    .map((fund) => ({ name: fund.name[scope.language], verdict: fundVerdict(fund, facts).verdict }));
  return bestFirst
    .map((verdict) => judged.filter((each) => each.verdict === verdict).map(({ name }) => name))
    .flatMap((names, place) =>
      names.length === 0
        ? []
        : [scope.say(`track.payers.${bestFirst[place] ?? 'may'}`, { funds: names.join('; ') })],
    )
    .join(' ');
}
