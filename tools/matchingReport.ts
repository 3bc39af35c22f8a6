import { hollandTypes } from '../guidance/interests/hollandTypes.ts';
import type { HollandType } from '../guidance/interests/hollandTypes.ts';
import { evaluateFields } from '../guidance/simulation/evaluateFields.ts';
import type { FieldEvaluation, OccupationWithField } from '../guidance/simulation/evaluateFields.ts';
import { evaluateSectors } from '../guidance/simulation/evaluateSectors.ts';
import type { SectorEvaluation } from '../guidance/simulation/evaluateSectors.ts';
import { likelyNoise } from '../guidance/simulation/likelyNoise.ts';
import { residentsOf } from '../guidance/simulation/residentsOf.ts';
import type { SimulatedAnswers } from '../guidance/simulation/simulateAnswers.ts';
import { typeReliability } from '../guidance/simulation/typeReliability.ts';

const noises = [1.25, 1.5, likelyNoise, 2, 2.5];

/** Everything `npm run eval:matching` finds out. */
export interface MatchingReport {
  readonly seed: number;
  readonly residentsEach: number;
  readonly occupations: Readonly<Record<string, number>>;
  /** Own sector among the first three by blind luck, and by always naming the three sectors with most occupations. */
  readonly chance: { readonly shuffled: number; readonly largestThree: number };
  readonly levels: readonly NoiseLevel[];
  readonly fields: FieldEvaluation;
}

/** One level of noise: how reliable answers are with it, and what is found. */
export interface NoiseLevel extends SectorEvaluation {
  readonly noise: number;
  /** Cronbach's alpha of a type's four activities. */
  readonly alpha: Readonly<Record<HollandType, number>>;
  /** Its mean over the types, of four activities and of the first two. */
  readonly alphaOfFour: number;
  readonly alphaOfTwo: number;
}

/** Runs the whole evaluation: so many residents of each occupation at every level of noise. */
export function matchingReport(
  occupations: readonly OccupationWithField[],
  residentsEach: number,
  seed: number,
): MatchingReport {
  const simulated = (noise: number) => residentsOf(occupations, { each: residentsEach, noise, seed });
  const counts = Object.values(countBySector(occupations)).toSorted((one, other) => other - one);
  return {
    seed,
    residentsEach,
    occupations: countBySector(occupations),
    chance: {
      shuffled: 3 / counts.length,
      largestThree: sum(counts.slice(0, 3)) / occupations.length,
    },
    levels: noises.map((noise) => {
      const residents = simulated(noise);
      const people = residents.map(({ answers }) => answers);
      return { noise, ...reliability(people), ...evaluateSectors(residents, occupations) };
    }),
    fields: evaluateFields(simulated(likelyNoise), occupations),
  };
}

function reliability(
  people: readonly SimulatedAnswers[],
): Pick<NoiseLevel, 'alpha' | 'alphaOfFour' | 'alphaOfTwo'> {
  const alpha = Object.fromEntries(hollandTypes.map((type) => [type, typeReliability(type, 4, people)]));
  const ofTwo = hollandTypes.map((type) => typeReliability(type, 2, people));
  return {
    alpha: alpha as NoiseLevel['alpha'],
    alphaOfFour: sum(Object.values(alpha)) / hollandTypes.length,
    alphaOfTwo: sum(ofTwo) / hollandTypes.length,
  };
}

function countBySector(occupations: readonly OccupationWithField[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { sector } of occupations) counts[sector] = (counts[sector] ?? 0) + 1;
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
