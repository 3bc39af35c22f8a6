import type { Household, Parents } from './household.ts';

/** Someone who must give consent, information and a signature; each with an account of their own. */
export type Contributor = 'student' | 'spouse' | 'parent' | 'otherParent' | 'parentSpouse';

/**
 * What to say about the list. `whicheverGaveMoreSupport`: of parents apart, the one who gave more money in the last 12 months.
 * `newSpouseCounts`: a parent's new husband or wife is asked too. `jointFilerCovers`: one contributes for both, because they
 * filed taxes together; `jointFilerWouldCover`: the same, if they did. `collegeDecides`: the college decides whether parents are
 * needed. `loanOnlyWithoutParents`: without parents and without that decision only an unsubsidized loan is possible.
 * `noSsnAccount`: someone without a Social Security number can make an account without it.
 */
export type ContributorNote =
  | 'whicheverGaveMoreSupport'
  | 'newSpouseCounts'
  | 'jointFilerCovers'
  | 'jointFilerWouldCover'
  | 'collegeDecides'
  | 'loanOnlyWithoutParents'
  | 'noSsnAccount';

/** Who must be on a student's FAFSA. */
export interface Contributors {
  readonly contributors: readonly Contributor[];
  /** `confirmed: false` rests on general knowledge or may have changed, and must be told as not confirmed. */
  readonly notes: readonly { readonly code: ContributorNote; readonly confirmed: boolean }[];
}

const unconfirmed: readonly ContributorNote[] = ['whicheverGaveMoreSupport', 'noSsnAccount'];

/** Who is asked for information. 2026-27; 2027-28 is expected to be the same. */
export function contributorsOf(household: Household): Contributors {
  const others = othersOf(household);
  const notes: ContributorNote[] = [...others.notes];
  if (household.someoneWithoutSsn === true) notes.push('noSsnAccount');
  return {
    contributors: ['student', ...others.contributors],
    notes: notes.map((code) => ({ code, confirmed: !unconfirmed.includes(code) })),
  };
}

interface Listed {
  readonly contributors: readonly Contributor[];
  readonly notes: readonly ContributorNote[];
}

function othersOf(household: Household): Listed {
  switch (household.dependency) {
    case 'independent':
      return household.married
        ? couple([], 'spouse', household.filedJointly)
        : { contributors: [], notes: [] };
    case 'provisional':
      return { contributors: [], notes: ['collegeDecides'] };
    case 'dependent':
      return parentsOf(household.parents);
  }
}

function parentsOf({ situation, remarried, filedJointly }: Parents): Listed {
  switch (situation) {
    case 'married':
      return couple(['parent'], 'otherParent', filedJointly);
    case 'unmarriedTogether':
      return { contributors: ['parent', 'otherParent'], notes: [] };
    case 'unable':
      return { contributors: [], notes: ['collegeDecides', 'loanOnlyWithoutParents'] };
    case 'widowed':
      return oneParent(remarried, filedJointly);
    case 'divorcedOrSeparated':
    case 'neverMarriedApart': {
      const { contributors, notes } = oneParent(remarried, filedJointly);
      return { contributors, notes: ['whicheverGaveMoreSupport', ...notes] };
    }
  }
}

function oneParent(remarried: boolean | undefined, filedJointly: boolean | undefined): Listed {
  if (remarried === false) return { contributors: ['parent'], notes: [] };
  if (remarried === undefined) return { contributors: ['parent'], notes: ['newSpouseCounts'] };
  const { contributors, notes } = couple(['parent'], 'parentSpouse', filedJointly);
  return { contributors, notes: ['newSpouseCounts', ...notes] };
}

function couple(
  first: readonly Contributor[],
  second: Contributor,
  filedJointly: boolean | undefined,
): Listed {
  if (filedJointly === true) return { contributors: first, notes: ['jointFilerCovers'] };
  const notes: ContributorNote[] = filedJointly === undefined ? ['jointFilerWouldCover'] : [];
  return { contributors: [...first, second], notes };
}
