import { rankGroups } from '../interests/rankGroups.ts';
import type { InterestProfile } from '../interests/scoreInterests.ts';
import type { OccupationInterests } from '../interests/sectorsFor.ts';
import type { Sector, TechnologyField } from '../matching/track.ts';
import { exactProfile } from './exactProfile.ts';
import { measureHits } from './measureHits.ts';
import type { Hits, Outcome } from './measureHits.ts';
import type { SimulatedResident } from './residentsOf.ts';

/** An occupation, with its field where its sector is technology. */
export type OccupationWithField = OccupationInterests & { readonly field?: TechnologyField | undefined };

/** How well single fields of technology and the other sectors would be found. Nothing is named, so `named` is 0 throughout. */
export interface FieldEvaluation {
  readonly groups: number;
  readonly exact: Hits;
  readonly afterFirstRound: Hits;
  readonly afterAll: Hits;
}

/** Ranks fields of technology beside the other sectors, as sectors are ranked, for every simulated resident, and counts. */
export function evaluateFields(
  residents: readonly SimulatedResident<OccupationWithField>[],
  occupations: readonly OccupationWithField[],
): FieldEvaluation {
  const groups = [...new Set(occupations.map(groupOf))];
  const outcomeOf = (occupation: OccupationWithField, profile: InterestProfile): Outcome<Group> => ({
    own: groupOf(occupation),
    ranked: rankGroups(profile, occupations, groups, groupOf).map(({ group }) => group),
    leading: [],
  });
  return {
    groups: groups.length,
    exact: measureHits(occupations.map((one) => outcomeOf(one, exactProfile(one)))),
    afterFirstRound: measureHits(
      residents.map(({ occupation, afterFirstRound }) => outcomeOf(occupation, afterFirstRound)),
    ),
    afterAll: measureHits(residents.map(({ occupation, afterAll }) => outcomeOf(occupation, afterAll))),
  };
}

type Group = Sector | TechnologyField;

function groupOf({ sector, field }: OccupationWithField): Group {
  return field ?? sector;
}
