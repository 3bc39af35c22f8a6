import type { AwardYearDates } from '../../../guidance/fafsa/awardYearDates.ts';

/** The dates of 2026-27 as they were known in November 2026. */
export const year2026: AwardYearDates = {
  awardYear: '2026-27',
  startsOn: '2026-07-01',
  endsOn: '2027-06-30',
  formOpenedOn: { value: '2025-09-24', confirmed: true },
  closesAt: { value: { on: '2027-06-30', at: '23:59', timeZone: 'America/Chicago' }, confirmed: true },
  correctionsUntil: { value: '2027-09-12', confirmed: false },
  deadlines: [],
};

/** The dates of 2027-28 as they were known in November 2026: when it opened is not among them. */
export const year2027: AwardYearDates = {
  awardYear: '2027-28',
  startsOn: '2027-07-01',
  endsOn: '2028-06-30',
  formOpenedOn: { value: null, confirmed: false },
  closesAt: { value: null, confirmed: false },
  correctionsUntil: { value: null, confirmed: false },
  deadlines: [
    { id: 'graduation-waiver', on: '2027-03-15', kind: 'from', confirmed: true },
    { id: 'roberta-willis', on: '2027-02-15', kind: 'until', confirmed: false },
  ],
};
