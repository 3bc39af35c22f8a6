/** A guideline of the Department of Health and Human Services: a family of one, and each person more; dollars a year. */
export interface PovertyGuideline {
  readonly first: number;
  readonly more: number;
}

/** The guidelines of one calendar year. */
export interface PovertyGuidelines {
  readonly year: number;
  /** Also for the District of Columbia, the territories and everybody abroad. */
  readonly contiguousStates: PovertyGuideline;
  readonly alaska: PovertyGuideline;
  readonly hawaii: PovertyGuideline;
}

/** The poverty line of a family, dollars a year. `state` is two letters; `null` where there is none. */
export function povertyLine(
  familySize: number,
  state: string | null,
  { contiguousStates, alaska, hawaii }: PovertyGuidelines,
): number {
  const { first, more } = state === 'AK' ? alaska : state === 'HI' ? hawaii : contiguousStates;
  return first + (familySize - 1) * more;
}

/** Whether an income is at most so many percent of a poverty line; exact, also where the limit is not whole dollars. */
export function isWithin(income: number, percent: number, line: number): boolean {
  return income * 100 <= percent * line;
}
