/** The part of a year in which classes begin. */
export type Term = 'spring' | 'summer' | 'fall';

/** When someone starts to study. `year` is the calendar year, four digits. */
export interface StartOfStudy {
  readonly year: number;
  readonly term: Term;
}

/** The award year whose FAFSA pays for a term; a summer term may belong to either, as its school decides. */
export type AwardYearAnswer =
  | { readonly kind: 'awardYear'; readonly awardYear: string }
  | { readonly kind: 'askSchool'; readonly candidates: readonly [string, string] };

/** Award years run from 1 July to 30 June and are written `2026-27`. */
export function awardYearFor({ year, term }: StartOfStudy): AwardYearAnswer {
  if (term === 'fall') return { kind: 'awardYear', awardYear: awardYearFrom(year) };
  if (term === 'spring') return { kind: 'awardYear', awardYear: awardYearFrom(year - 1) };
  return { kind: 'askSchool', candidates: [awardYearFrom(year - 1), awardYearFrom(year)] };
}

function awardYearFrom(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
}
