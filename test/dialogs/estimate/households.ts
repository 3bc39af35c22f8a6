import type { Answers } from './estimateTalk.ts';

/** A dependent student, 18, for the FAFSA part: nothing makes them independent. */
const onParents: Answers = {
  start: '2026-27',
  senior: 'no',
  citizen: 'eligible',
  bornBefore: 'after-2003-01-01',
  married: 'no',
  graduate: 'no',
  activeDuty: 'no',
  veteran: 'no',
  childrenOrDependents: 'no',
  orphanFosterWard: 'no',
  emancipatedMinor: 'no',
  legalGuardianship: 'no',
  homelessAtRisk: 'no',
  unusualCircumstances: 'no',
  parents: 'married',
  joint: 'yes-2024',
  remarried: 'no',
  parentSsn: 'yes',
};

/** Answers to the FAFSA part, by who the student is. */
export const fafsaOf = {
  marriedParents: onParents,
  motherAlone: { ...onParents, parents: 'neverMarriedApart' },
  parentsRefuse: { ...onParents, parents: 'refuse' },
  parentsUnreachable: { ...onParents, unusualCircumstances: 'yes' },
  adult: { ...onParents, bornBefore: 'before-2003-01-01' },
  withoutPapers: { ...onParents, citizen: 'other' },
} satisfies Record<string, Answers>;

/** A laid-off father of two, 26, who files as head of household: formula C. */
export const fatherOfTwo: Answers = {
  year: '2026-27',
  whose: 'own',
  married: 'no',
  supports: 'yes',
  bachelors: 'no',
  files: 'us',
  singleParent: 'yes',
  familySize: '3',
  state: 'ct',
  agi: '$41,000',
  tax: '0',
  earned: '41k',
  extras: 'none',
};

/** A student with two married parents who file together, have savings and earn too much for a limit: formula A. */
export const twoParents: Answers = {
  year: '2026-27',
  whose: 'parents',
  parents: 'married',
  files: 'us',
  joint: 'yes',
  familySize: '4',
  state: 'ct',
  agi: '120,000',
  tax: '9,000',
  earned: '120 mil',
  extras: 'none',
  benefit: 'no',
  childSupport: '0',
  cash: '20000',
  investments: 'nothing',
  business: '0',
  studentCash: '1000',
  studentInvestments: '0',
  studentWorked: 'no',
};

/** A single adult without children who earns some: formula B. */
export const alone: Answers = {
  year: '2026-27',
  whose: 'own',
  married: 'no',
  supports: 'no',
  bachelors: 'no',
  files: 'us',
  state: 'ct',
  agi: '31000',
  tax: '1400',
  earned: '31000',
  extras: 'none',
  benefit: 'no',
  schedules: 'no',
};
