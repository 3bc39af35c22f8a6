/** How a dependent student's parents live. `unable`: the student cannot reach them or is not safe with them. */
export const parentSituations = [
  'married',
  'unmarriedTogether',
  'divorcedOrSeparated',
  'neverMarriedApart',
  'widowed',
  'unable',
] as const;

/** One way in which parents live. */
export type ParentSituation = (typeof parentSituations)[number];

/** Who a student's household is, as far as the form asks. What is left out is not known. */
export type Household = (
  | {
      readonly dependency: 'independent';
      readonly married: boolean;
      readonly filedJointly?: boolean | undefined;
    }
  | { readonly dependency: 'provisional' }
  | { readonly dependency: 'dependent'; readonly parents: Parents }
) & { readonly someoneWithoutSsn?: boolean | undefined };

/** A dependent student's parents. */
export interface Parents {
  readonly situation: ParentSituation;
  /** Whether the parent on the form has married again; counts only for a parent who is apart or widowed. */
  readonly remarried?: boolean | undefined;
  /** Whether the couple on the form files taxes together. */
  readonly filedJointly?: boolean | undefined;
}
