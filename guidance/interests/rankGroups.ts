import { occupationFits } from './occupationFits.ts';
import type { WithInterests } from './occupationFits.ts';
import type { InterestProfile } from './scoreInterests.ts';

/** How like a resident's interests a group of occupations is. */
export interface GroupFit<G> {
  readonly group: G;
  /** -1 to 1, rounded to three places. */
  readonly fit: number;
}

/**
 * A group is judged by its three best fitting occupations. The best alone is too much a matter of luck, more so the more a group
 * has; the mean of all sinks a group that spans unlike work. Measured against 45 other ways in docs/matching.md.
 */
const judgedBy = 3;

/**
 * Groups of occupations by the mean fit of their three best fitting ones (of all, where there are fewer): best first, equal ones in
 * the order given. Groups without an occupation that can be compared are left out.
 */
export function rankGroups<O extends WithInterests, G>(
  profile: Pick<InterestProfile, 'scores'>,
  occupations: readonly O[],
  groups: readonly G[],
  groupOf: (occupation: O) => G,
): readonly GroupFit<G>[] {
  const fits = new Map(groups.map((group) => [group, [] as number[]]));
  for (const { occupation, fit } of occupationFits(profile, occupations)) {
    const best = fits.get(groupOf(occupation));
    if (best !== undefined && best.length < judgedBy) best.push(fit);
  }
  return [...fits]
    .filter(([, best]) => best.length > 0)
    .map(([group, best]) => ({ group, fit: rounded(best.reduce((sum, fit) => sum + fit, 0) / best.length) }))
    .toSorted((one, other) => other.fit - one.fit);
}

function rounded(fit: number): number {
  return Math.round(fit * 1000) / 1000;
}
