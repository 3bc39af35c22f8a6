/** What a ranking said to one resident, and which group was theirs. */
export interface Outcome<G> {
  readonly own: G;
  /** Best first; empty where nothing was ranked, which counts as a miss. */
  readonly ranked: readonly G[];
  /** The groups that were named. */
  readonly leading: readonly G[];
}

/** How often rankings found people's own groups. Shares are 0 to 1, of everybody asked about. */
export interface Hits {
  readonly first: number;
  readonly firstThree: number;
  /** Of those in each group, by its name. */
  readonly firstThreeIn: Readonly<Record<string, number>>;
  /** The mean of the groups' shares, each group counting the same however few its people. */
  readonly firstThreeOfGroups: number;
  /** The own group was among those named. */
  readonly named: number;
  /** How many groups were named, on average. */
  readonly groupsNamed: number;
  /** How many people had one group only named, and how many of these their own. */
  readonly oneNamed: number;
  readonly oneNamedRight: number;
  /** Nothing was ranked. */
  readonly undecided: number;
}

/** What the outcomes amount to. NaN where there is nobody to speak of. */
export function measureHits<G extends string>(outcomes: readonly Outcome<G>[]): Hits {
  const groups = [...new Set(outcomes.map(({ own }) => own))];
  const inGroups = groups.map((group) => {
    const members = outcomes.filter(({ own }) => own === group);
    return [group, share(members, isAmongFirstThree)] as const;
  });
  const oneNamed = outcomes.filter(({ leading }) => leading.length === 1);
  return {
    first: share(outcomes, ({ own, ranked }) => ranked[0] === own),
    firstThree: share(outcomes, isAmongFirstThree),
    firstThreeIn: Object.fromEntries(inGroups),
    firstThreeOfGroups: mean(inGroups.map(([, rate]) => rate)),
    named: share(outcomes, isNamed),
    groupsNamed: mean(outcomes.map(({ leading }) => leading.length)),
    oneNamed: oneNamed.length / outcomes.length,
    oneNamedRight: share(oneNamed, isNamed),
    undecided: share(outcomes, ({ ranked }) => ranked.length === 0),
  };
}

function isAmongFirstThree({ own, ranked }: Outcome<string>): boolean {
  return ranked.slice(0, 3).includes(own);
}

function isNamed({ own, leading }: Outcome<string>): boolean {
  return leading.includes(own);
}

function share<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / all.length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
