import type { FactName, Facts } from './facts.ts';

/** Two facts that can hardly both be true of one person. */
export type Contradiction = readonly [FactName, FactName];

const rules: readonly {
  readonly facts: Contradiction;
  readonly clash: (facts: Facts) => boolean;
}[] = [
  { facts: ['age', 'veteran'], clash: ({ age, veteran }) => isUnder(age, 17) && veteran === true },
  {
    facts: ['age', 'education'],
    clash: ({ age, education }) => isUnder(age, 18) && education === 'bachelor',
  },
  { facts: ['age', 'education'], clash: ({ age, education }) => isUnder(age, 14) && finished(education) },
  {
    facts: ['age', 'education'],
    clash: ({ age, education }) => (age ?? 0) > 22 && education === 'highSchool',
  },
  {
    facts: ['age', 'driverLicense'],
    clash: ({ age, driverLicense }) => isUnder(age, 16) && driverLicense === true,
  },
  { facts: ['age', 'enrolment'], clash: ({ age, enrolment }) => isUnder(age, 14) && studies(enrolment) },
  { facts: ['age', 'job'], clash: ({ age, job }) => isUnder(age, 14) && works(job) },
  {
    facts: ['sector', 'field'],
    clash: ({ sector, field }) => field !== undefined && sector !== undefined && sector !== 'technology',
  },
];

/**
 * The pairs of facts that can hardly both be true: a slip, to be asked about and never corrected silently. Enlisting takes 17
 * years, a driver license 16; public high school ends at 22 at the latest.
 */
export function contradictionsIn(facts: Facts): readonly Contradiction[] {
  return rules.filter(({ clash }) => clash(facts)).map((rule) => rule.facts);
}

function isUnder(age: number | undefined, years: number): boolean {
  return age !== undefined && age < years;
}

function finished(education: Facts['education']): boolean {
  return education === 'connecticut' || education === 'elsewhere' || education === 'abroad';
}

function studies(enrolment: Facts['enrolment']): boolean {
  return enrolment === 'college' || enrolment === 'capital';
}

function works(job: Facts['job']): boolean {
  return job === 'manufacturing' || job === 'ownBusiness';
}
