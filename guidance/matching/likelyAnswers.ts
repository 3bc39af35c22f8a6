import type { Facts } from '../facts/facts.ts';
import { sectors, technologyFields } from './track.ts';

/** The facts that matching can ask for, with answers that people are likely to give: tried to see what an answer would change. */
export const likelyAnswers = {
  sector: sectors,
  field: technologyFields,
  town: ['hartford', 'new-haven', 'bridgeport', 'waterbury', 'norwich', 'torrington', 'enfield', 'stamford'],
  reach: ['near', 'region'],
  times: [['days'], ['evenings'], ['weekends'], ['online'], ['evenings', 'weekends']],
  pay: ['earn', 'learn'],
  education: ['none', 'highSchool', 'connecticut', 'abroad'],
  age: [16, 20, 40],
  pace: ['part', 'full'],
  weeks: [8, 26, 52, 104],
  canPay: [0, 500],
  learnsIn: [['es'], ['en']],
  driverLicense: [true, false],
  snap: [true, false],
  enrolment: ['none', 'college', 'capital'],
  job: ['none', 'manufacturing', 'other'],
  record: [true, false],
} as const satisfies { readonly [Name in keyof Facts]?: readonly NonNullable<Facts[Name]>[] };

/** A fact that matching can ask for. */
export type AskableFact = keyof typeof likelyAnswers;

/** The facts that matching can ask for; among equally useful ones the first is asked first. */
export const askableFacts = Object.keys(likelyAnswers) as readonly AskableFact[];
