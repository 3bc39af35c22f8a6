import { describe, expect, test } from '@jest/globals';
import { pellIncomeCeilings } from '../../../guidance/fafsa/pellIncomeCeilings.ts';
import {
  pellLikelihood,
  pellLikelihoodOfAny,
  type RoughHousehold,
} from '../../../guidance/fafsa/pellLikelihood.ts';
import { tablesOf } from './someAid.ts';

const { pell } = tablesOf('2026-27');
const mother: RoughHousehold = {
  familySize: 3,
  state: 'CT',
  income: { low: 50_000, high: 50_000 },
  kind: 'dependent',
  files: true,
  singleParent: true,
  hasDependents: null,
};

describe('the income limits of a household', () => {
  test('are those of the published table for Connecticut, a family of 3 with a single parent', () => {
    expect(pellIncomeCeilings([mother], pell)).toEqual({
      maximum: { low: 58_095, high: 58_095 },
      minimum: { low: 83_915, high: 83_915 },
    });
  });

  test('reach from the lowest to the highest where it is not known how somebody files', () => {
    expect(pellIncomeCeilings([{ ...mother, singleParent: null }], pell)).toEqual({
      maximum: { low: 45_185, high: 58_095 },
      minimum: { low: 71_005, high: 83_915 },
    });
  });

  test('are where the rough answer changes', () => {
    const { maximum, minimum } = pellIncomeCeilings([mother], pell);
    const at = (income: number) =>
      pellLikelihood({ ...mother, income: { low: income, high: income } }, pell).answer;
    expect([maximum.high, maximum.high + 1, minimum.high, minimum.high + 1].map(at)).toEqual([
      'maximum',
      'atLeastMinimum',
      'atLeastMinimum',
      'onlyByIndex',
    ]);
  });
});

describe('the rough answer for somebody who may be in several households', () => {
  test('is the one of all, or reaches from the best to the worst', () => {
    const couple = { ...mother, singleParent: false };
    expect(pellLikelihoodOfAny([mother, mother], pell).answer).toBe('maximum');
    expect(pellLikelihoodOfAny([mother, couple], pell)).toEqual({
      answer: 'maybe',
      best: 'maximum',
      worst: 'atLeastMinimum',
    });
  });
});
