import type { Facts } from '../facts/facts.ts';
import { sectors, technologyFields, type Track } from './track.ts';

/** The facts that matching can ask for, with answers that people are likely to give: tried to see what an answer would change. */
export const likelyAnswers = {
  sector: sectors,
  field: technologyFields,
  /** Those that the tracks lead to are tried instead, see `answersToTry`. */
  occupation: [],
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
  lowIncome: [true, false],
  enrolment: ['none', 'college', 'capital'],
  job: ['none', 'manufacturing', 'other'],
  record: [true, false],
} as const satisfies { readonly [Name in keyof Facts]?: readonly NonNullable<Facts[Name]>[] };

/** A fact that matching can ask for. */
export type AskableFact = keyof typeof likelyAnswers;

/** The facts that matching can ask for; among equally useful ones the first is asked first. */
export const askableFacts = Object.keys(likelyAnswers) as readonly AskableFact[];

/** The most jobs that are offered to choose from. */
const mostOccupations = 7;

/** The jobs that tracks lead to first of all, SOC codes or the ids of tracks whose job has none, those of most tracks first. */
export function occupationsOf(tracks: readonly Track[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { id, occupations } of tracks) {
    const job = occupations[0] ?? id;
    counts.set(job, (counts.get(job) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, fewer], [other, more]) => more - fewer || (one < other ? -1 : 1))
    .map(([soc]) => soc)
    .slice(0, mostOccupations);
}

/** Answers to try for a fact while these tracks are possible. */
export function answersToTry(fact: AskableFact, tracks: readonly Track[]): readonly unknown[] {
  return fact === 'occupation' ? occupationsOf(tracks) : likelyAnswers[fact];
}
