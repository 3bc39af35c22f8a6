/** The income limits of Pell, percent of the poverty guideline. */
export interface PellIncomeLimits {
  readonly maximum: { readonly singleParent: number; readonly others: number };
  readonly minimum: {
    readonly dependentSingleParent: number;
    readonly dependentOthers: number;
    readonly independentSingleParent: number;
    readonly independentOtherParent: number;
    readonly independentOthers: number;
  };
}

/** By which limit somebody is within the income for the Maximum Pell Grant. */
export type MaximumLimit = keyof PellIncomeLimits['maximum'];

/** By which limit somebody is within the income for the Minimum Pell Grant. */
export type MinimumLimit = keyof PellIncomeLimits['minimum'];

/** What of a household the limits turn on. */
export type LimitedHousehold =
  | { readonly kind: 'dependent'; readonly singleParent: boolean }
  | { readonly kind: 'independent'; readonly singleParent: boolean; readonly hasDependents: boolean };

/** The two limits that hold for a household. An independent student is a single parent only with dependents. */
export function limitsOf(household: LimitedHousehold): {
  readonly maximum: MaximumLimit;
  readonly minimum: MinimumLimit;
} {
  const { kind, singleParent } = household;
  if (kind === 'dependent')
    return singleParent
      ? { maximum: 'singleParent', minimum: 'dependentSingleParent' }
      : { maximum: 'others', minimum: 'dependentOthers' };
  if (!household.hasDependents) return { maximum: 'others', minimum: 'independentOthers' };
  return singleParent
    ? { maximum: 'singleParent', minimum: 'independentSingleParent' }
    : { maximum: 'others', minimum: 'independentOtherParent' };
}
