import type { Facts } from '../facts/facts.ts';

/**
 * The facts that a fund can turn on, with every answer that makes a difference to some condition; ages stand for those between
 * the limits. The least private come first.
 */
export const fundingAnswers = {
  town: ['hartford', 'new-haven'],
  education: ['none', 'highSchool', 'connecticut', 'elsewhere', 'abroad', 'bachelor'],
  age: [12, 13, 14, 16, 17, 18, 20, 22, 25, 30, 45, 50],
  snap: [true, false],
  laidOff: [true, false],
  job: ['none', 'manufacturing', 'ownBusiness', 'other'],
  veteran: [true, false],
  enrolment: ['none', 'college', 'capital'],
  tfa: [true, false],
  lowIncome: [true, false],
  disability: [true, false],
  citizen: ['eligible', 'other'],
} as const satisfies { readonly [Name in keyof Facts]?: readonly NonNullable<Facts[Name]>[] };

/** A fact that a fund can turn on. */
export type FundingFact = keyof typeof fundingAnswers;

/** The facts that a fund can turn on; among equally useful ones the first is asked first. */
export const fundingFacts = Object.keys(fundingAnswers) as readonly FundingFact[];
