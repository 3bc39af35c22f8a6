/**
 * The form's questions on dependency in the form's order (2026-27 items 3 to 7). `determinedBy` is asked only of a student who
 * is homeless or at risk of it.
 */
export const dependencyQuestions = [
  'bornBefore',
  'married',
  'graduate',
  'activeDuty',
  'veteran',
  'childrenOrDependents',
  'orphanFosterWard',
  'emancipatedMinor',
  'legalGuardianship',
  'homelessAtRisk',
  'determinedBy',
  'unusualCircumstances',
] as const;

/** The id of one question on dependency. */
export type DependencyQuestion = (typeof dependencyQuestions)[number];

/** What a student can be on the form; separated, divorced and widowed do not count as married. */
export const maritalStatuses = [
  'single',
  'married',
  'remarried',
  'separated',
  'divorced',
  'widowed',
] as const;

/** A student's marital status. */
export type MaritalStatus = (typeof maritalStatuses)[number];

/** Who can find that a student is homeless or at risk: shelter or outreach programme, liaison, TRIO or GEAR UP, aid office. */
export const homelessDeterminers = [
  'shelter',
  'schoolLiaison',
  'trioOrGearUp',
  'aidOffice',
  'nobody',
] as const;

/** Who found that a student is homeless or at risk, or `nobody` yet. */
export type HomelessDeterminer = (typeof homelessDeterminers)[number];

/** What a student answered; a question without an answer is left out. */
export type DependencyAnswers = {
  readonly [Question in Exclude<DependencyQuestion, 'married' | 'determinedBy'>]?: boolean | undefined;
} & {
  readonly married?: MaritalStatus | undefined;
  readonly determinedBy?: HomelessDeterminer | undefined;
};
