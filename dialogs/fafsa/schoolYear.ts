import { awardYearFor } from '../../guidance/fafsa/awardYearFor.ts';

/** A school year, from July to June. */
export interface SchoolYear {
  /** `2026-27`. */
  readonly awardYear: string;
  /** The award year after it. */
  readonly next: string;
  /** The calendar year in which it ends and its seniors finish high school. */
  readonly endsIn: number;
}

/** The school year that a day (ISO date) lies in. */
export function schoolYearOn(today: string): SchoolYear {
  const year = Number(today.slice(0, 4));
  const startsIn = today.slice(5) < '07-01' ? year - 1 : year;
  return { awardYear: inFall(startsIn), next: inFall(startsIn + 1), endsIn: startsIn + 1 };
}

function inFall(year: number): string {
  const found = awardYearFor({ year, term: 'fall' });
  return found.kind === 'awardYear' ? found.awardYear : found.candidates[1];
}
