import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { estimateAid } from '../../../guidance/fafsa/estimateAid.ts';
import { incomeForPell } from '../../../guidance/fafsa/pell/incomeForPell.ts';
import { pellLikelihood, type RoughHousehold } from '../../../guidance/fafsa/pellLikelihood.ts';
import type { AidApplication } from '../../../guidance/fafsa/studentAidIndex/aidApplication.ts';
import { anyApplication, anyTables } from './anyAid.ts';
import { tablesOf } from './someAid.ts';

const tables = tablesOf('2026-27').pell;

/** Parents who are two, in a family of four in Connecticut, but for what is given. */
const rough = (low: number, high: number, given: Partial<RoughHousehold> = {}): RoughHousehold => ({
  familySize: 4,
  state: 'CT',
  income: { low, high },
  kind: 'dependent',
  files: true,
  singleParent: false,
  hasDependents: null,
  ...given,
});

const told = (given: RoughHousehold) => {
  const { answer, best, worst } = pellLikelihood(given, tables);
  return answer === 'maybe' ? `${best} to ${worst}` : answer;
};

describe('the income limits alone', () => {
  test.each<[number, number, string]>([
    [1, 54_600, 'maximum'],
    [1, 54_601, 'maximum to atLeastMinimum'],
    [54_601, 85_800, 'atLeastMinimum'],
    [54_601, 54_601, 'atLeastMinimum'],
    [1, 85_800, 'maximum to atLeastMinimum'],
    [1, 85_801, 'maximum to onlyByIndex'],
    [85_800, 85_801, 'atLeastMinimum to onlyByIndex'],
    [85_801, 900_000, 'onlyByIndex'],
    [0, 54_600, 'maximum to atLeastMinimum'],
    [0, 0, 'atLeastMinimum'],
    [-10_000, -1, 'atLeastMinimum'],
  ])('say of parents of a family of four with $%d to $%d: %s', (low, high, expected) => {
    expect(told(rough(low, high))).toBe(expected);
  });

  test.each<[string, Partial<RoughHousehold>, string]>([
    ['a single parent', { singleParent: true }, 'maximum'],
    ['one who may be a single parent', { singleParent: null }, 'maximum to atLeastMinimum'],
    ['one who files no return', { files: false }, 'maximum'],
    ['one who may file none', { files: null }, 'maximum to atLeastMinimum'],
    ['a student with children', { kind: 'independent', hasDependents: true }, 'atLeastMinimum'],
    [
      'a student who is a single parent',
      { kind: 'independent', hasDependents: true, singleParent: true },
      'maximum',
    ],
    [
      'a student who may have children, single or not',
      { kind: 'independent', hasDependents: null, singleParent: null },
      'maximum to atLeastMinimum',
    ],
    ['a smaller family', { familySize: 2 }, 'onlyByIndex'],
    ['a larger family', { familySize: 7 }, 'maximum'],
    ['a family in Alaska', { state: 'AK' }, 'maximum'],
  ])('say of $60,000 to $65,000 for %s: %s', (_, given, expected) => {
    expect(told(rough(60_000, 65_000, given))).toBe(expected);
  });

  test('are known for 2027-28, though the amounts are not', () => {
    const coming = tablesOf('2027-28').pell;
    expect(pellLikelihood(rough(1, 56_262), coming).answer).toBe('maximum');
    expect(pellLikelihood(rough(56_263, 88_412), coming).answer).toBe('atLeastMinimum');
  });
});

/** A rough account of an application: its income somewhere in an interval, and some things not told. */
function roughly(
  given: AidApplication,
  income: number,
  [below, above]: readonly [number, number],
  untold: readonly [boolean, boolean, boolean],
): RoughHousehold {
  const { household, familySize, state } = given;
  const hasDependents = household.kind === 'independent' ? household.hasDependents : null;
  return {
    familySize,
    state,
    income: { low: income - below, high: income + above },
    kind: household.kind,
    files: untold[0] ? null : household.files,
    singleParent: untold[1] ? null : household.singleParent,
    hasDependents: untold[2] ? null : hasDependents,
  };
}

const eligible = anyApplication.map((given): AidApplication => ({
  ...given,
  bachelorsDegree: false,
  parentKilledInLineOfDuty: 'no',
  household:
    given.household.kind === 'independent' ? { ...given.household, provisional: false } : given.household,
}));
const width = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30_000 }));
const anyWidths = fc.tuple(width, width);
const anyUntold = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean());

describe('the rough answer never contradicts the exact one', () => {
  test('whatever the family and however rough', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        eligible,
        anyTables,
        anyWidths,
        anyUntold,
        (given, { index, pell, ...year }, widths, untold) => {
          const exact = estimateAid(given, { index, pell, ...year });
          const income = incomeForPell(given, pell.foreignIncomeCounts);
          const { answer, best, worst } = pellLikelihood(roughly(given, income, widths, untold), pell);
          seen.add(answer);
          const ceiling = pell.amounts?.noneFromIndex ?? Infinity;
          if (worst === 'maximum') expect(exact.maxPell).not.toBeNull();
          if (worst === 'atLeastMinimum' && exact.pell.kind !== 'notKnown' && exact.studentAidIndex < ceiling)
            expect(exact.pell.kind).toBe('award');
          if (best !== 'maximum') expect(exact.maxPell).toBeNull();
          if (best === 'onlyByIndex') {
            expect(exact.minPell).toBeNull();
            if (exact.pell.kind === 'award') expect(exact.pell.basis).toBe('calculated');
          }
        },
      ),
      { numRuns: 2_000 },
    );
    expect([...seen].sort()).toEqual(['atLeastMinimum', 'maximum', 'maybe', 'onlyByIndex']);
  });

  test('and it is never maybe where everything that the limits turn on is told', () => {
    fc.assert(
      fc.property(eligible, anyTables, (given, { pell }) => {
        const income = incomeForPell(given, pell.foreignIncomeCounts);
        const exactly = roughly(given, income, [0, 0], [false, false, false]);
        expect(pellLikelihood(exactly, pell).answer).not.toBe('maybe');
      }),
    );
  });

  test('and who is told maybe could be either: both ends come true for some whole income of the interval', () => {
    const limits = fc.record({
      low: fc.integer({ min: -5, max: 300 }),
      size: fc.integer({ min: 0, max: 120 }),
    });
    fc.assert(
      fc.property(limits, fc.boolean(), ({ low, size }, singleParent) => {
        // A poverty line of $100 makes every income of an interval worth a look.
        const tiny = { first: 100, more: 0 };
        const small = {
          ...tables,
          povertyGuidelines: { year: 2024, contiguousStates: tiny, alaska: tiny, hawaii: tiny },
        };
        const of = (from: number, to: number) => pellLikelihood(rough(from, to, { singleParent }), small);
        const each = Array.from({ length: size + 1 }, (_, step) => of(low + step, low + step).answer);
        const { best, worst } = of(low, low + size);
        const order = ['maximum', 'atLeastMinimum', 'onlyByIndex'];
        const places = each.map((answer) => order.indexOf(answer));
        expect([order.indexOf(best), order.indexOf(worst)]).toEqual([
          Math.min(...places),
          Math.max(...places),
        ]);
      }),
    );
  });
});
