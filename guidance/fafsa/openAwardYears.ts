import type { AwardYearDates } from './awardYearDates.ts';

/** An award year whose form can be filed. */
export interface OpenAwardYear {
  readonly awardYear: string;
  /** `byLaw`: no source shows that it opened, but the day by which it must has come. To be told as not confirmed. */
  readonly opened: 'known' | 'byLaw';
}

/** The award years whose FAFSA can be filed on a day (ISO date), the earliest first. The closing day still counts. */
export function openAwardYears(years: readonly AwardYearDates[], today: string): readonly OpenAwardYear[] {
  return years
    .filter((year) => today <= (year.closesAt.value?.on ?? year.endsOn))
    .flatMap((year): readonly OpenAwardYear[] => {
      const openedOn = year.formOpenedOn.value;
      if ((openedOn ?? lawfulOpening(year)) > today) return [];
      return [{ awardYear: year.awardYear, opened: openedOn === null ? 'byLaw' : 'known' }];
    })
    .sort((one, other) => (one.awardYear < other.awardYear ? -1 : 1));
}

/** 1 October of the year before the award year starts (FAFSA Deadline Act, December 2024). */
function lawfulOpening({ startsOn }: AwardYearDates): string {
  return `${Number(startsOn.slice(0, 4)) - 1}-10-01`;
}
