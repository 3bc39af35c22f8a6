import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../../data/dataFolder.ts';
import { loadCatalogue } from '../../../data/loadCatalogue.ts';
import { hollandTypes } from '../../../guidance/interests/hollandTypes.ts';
import { evaluateFields } from '../../../guidance/simulation/evaluateFields.ts';
import { evaluateSectors } from '../../../guidance/simulation/evaluateSectors.ts';
import { likelyNoise } from '../../../guidance/simulation/likelyNoise.ts';
import { residentsOf } from '../../../guidance/simulation/residentsOf.ts';
import { typeReliability } from '../../../guidance/simulation/typeReliability.ts';

const occupations = [...loadCatalogue(dataFolder()).occupations.values()];
const simulated = (each: number, noise: number) => residentsOf(occupations, { each, noise, seed: 1 });
const residents = simulated(50, likelyNoise);
const { exact, afterFirstRound, afterAll, clearProfile, fewSectors } = evaluateSectors(
  residents,
  occupations,
);

describe('simulated residents', () => {
  test('after 24 activities, 95 % of those who could be led to their own sector are', () => {
    expect(afterAll.firstThree / exact.firstThree).toBeGreaterThanOrEqual(0.95);
  });

  test('after 12 activities, 88 % are', () => {
    expect(afterFirstRound.firstThree / exact.firstThree).toBeGreaterThanOrEqual(0.88);
  });

  test('are led to their own sector nearly always when they answer without a slip', () => {
    expect(exact.firstThree).toBeGreaterThanOrEqual(0.99);
    expect(Math.min(...Object.values(exact.firstThreeIn))).toBeGreaterThanOrEqual(0.97);
  });

  test('of every sector, small ones too, find it more often than by luck', () => {
    const luck = 3 / Object.keys(afterAll.firstThreeIn).length;
    for (const found of Object.values(afterAll.firstThreeIn)) expect(found).toBeGreaterThan(luck);
    expect(afterAll.firstThreeOfGroups).toBeGreaterThan(0.8);
  });

  test('are named their own sector, and when only one is named it is theirs', () => {
    expect(afterFirstRound.named).toBeGreaterThanOrEqual(0.88);
    expect(afterAll.named).toBeGreaterThanOrEqual(0.93);
    expect(afterFirstRound.oneNamedRight).toBeGreaterThanOrEqual(0.9);
    expect(afterAll.oneNamedRight).toBeGreaterThanOrEqual(0.95);
    expect(afterAll.groupsNamed).toBeLessThan(3);
  });

  test('who stop after 12 because few sectors lead fare better than those whose types stand out', () => {
    expect(fewSectors.firstThreeOfStopped).toBeGreaterThan(clearProfile.firstThreeOfStopped);
    expect(fewSectors.firstThree).toBeGreaterThan(clearProfile.firstThree);
    expect(fewSectors.stopped).toBeGreaterThan(0.5);
  });

  test('answer as reliably as people answer four items of the official short form', () => {
    const people = residents.map(({ answers }) => answers);
    const alphas = hollandTypes.map((type) => typeReliability(type, 4, people));
    expect(alphas.reduce((sum, alpha) => sum + alpha, 0) / alphas.length).toBeCloseTo(0.63, 1);
  });

  test('who answer at random are led to their own sector little more often than by luck', () => {
    const { afterAll: random } = evaluateSectors(simulated(5, 1000), occupations);
    expect(random.firstThree).toBeGreaterThan(0.3);
    expect(random.firstThree).toBeLessThan(0.6);
  });

  test('find single fields of technology less surely than sectors', () => {
    const fields = evaluateFields(residents, occupations);
    expect(fields.groups).toBe(12);
    expect(fields.afterAll.firstThree).toBeLessThan(afterAll.firstThree);
    expect(fields.afterAll.firstThree).toBeGreaterThan(3 * (3 / 12));
  });
});
