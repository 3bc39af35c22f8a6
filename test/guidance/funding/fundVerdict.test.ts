import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conditionIds, verdictOn } from '../../../guidance/facts/conditions.ts';
import type { FundRules, Requirement } from '../../../guidance/funding/fundRules.ts';
import { conditionsIn } from '../../../guidance/funding/fundRules.ts';
import { fundVerdict } from '../../../guidance/funding/fundVerdict.ts';
import { someFacts } from '../facts/someFacts.ts';

const someCondition = fc.constantFrom(...conditionIds);
const someRequirement: fc.Arbitrary<Requirement> = fc.oneof(
  someCondition,
  fc.uniqueArray(someCondition, { minLength: 2, maxLength: 4 }).map((any) => ({ any })),
);
const someFund: fc.Arbitrary<FundRules> = fc
  .array(someRequirement, { maxLength: 6 })
  .map((conditions) => ({ conditions }));

const freeTuition: FundRules = {
  conditions: [
    'connecticut-resident',
    { any: ['connecticut-high-school', 'finishes-high-school'] },
    'files-fafsa',
    'six-credits',
  ],
};

describe('the verdict on a fund', () => {
  test('depends while the resident has not told what could rule it out', () => {
    expect(fundVerdict(freeTuition, { town: 'hartford', education: 'connecticut' })).toEqual({
      verdict: 'depends',
      met: ['connecticut-resident', 'connecticut-high-school'],
      against: [],
      open: ['files-fafsa', 'six-credits'],
      facts: ['citizen'],
    });
  });

  test('is that it may pay when only the provider can tell the rest', () => {
    const facts = { town: 'hartford', education: 'highSchool', citizen: 'eligible' } as const;
    expect(fundVerdict(freeTuition, facts)).toMatchObject({
      verdict: 'may',
      met: ['connecticut-resident'],
      open: ['finishes-high-school', 'files-fafsa', 'six-credits'],
      facts: [],
    });
  });

  test('is that it is unlikely as soon as one requirement is not met, and asks for nothing more', () => {
    expect(fundVerdict(freeTuition, { education: 'abroad' })).toMatchObject({
      verdict: 'unlikely',
      against: ['connecticut-high-school', 'finishes-high-school'],
      facts: [],
    });
  });

  test('asks nothing about "any of these" when one of them is met or only the provider can tell', () => {
    const fund: FundRules = { conditions: [{ any: ['disability', 'returning-citizen', 'youth-barrier'] }] };
    expect(fundVerdict(fund, {})).toMatchObject({ verdict: 'may', facts: [] });
    expect(fundVerdict(fund, { disability: true })).toMatchObject({ met: ['disability'], open: [] });
  });

  test('asks for everything that "any of these" turns on while each could be ruled out', () => {
    const fund: FundRules = { conditions: [{ any: ['laid-off', 'low-income', 'veteran'] }] };
    expect(fundVerdict(fund, { veteran: false })).toMatchObject({
      verdict: 'depends',
      open: ['laid-off', 'low-income'],
      facts: ['laidOff', 'lowIncome'],
    });
  });

  test('depends on the center, and is not unlikely, for who comes after others', () => {
    const fund: FundRules = { conditions: ['age-18'], first: ['low-income'] };
    expect(fundVerdict(fund, { age: 30 })).toMatchObject({ verdict: 'depends', facts: ['lowIncome'] });
    expect(fundVerdict(fund, { age: 30, lowIncome: true })).toMatchObject({
      verdict: 'may',
      met: ['age-18', 'low-income'],
    });
    expect(fundVerdict(fund, { age: 30, lowIncome: false })).toEqual({
      verdict: 'depends',
      met: ['age-18'],
      against: [],
      open: ['low-income'],
      facts: [],
    });
    expect(fundVerdict(fund, { age: 17, lowIncome: true }).verdict).toBe('unlikely');
  });

  test('is that it may pay for a fund that asks nothing', () => {
    expect(fundVerdict({ conditions: [] }, {}).verdict).toBe('may');
  });

  test('is never better than unlikely with an unmet requirement, and unlikely only with one', () => {
    fc.assert(
      fc.property(someFund, someFacts, (fund, facts) => {
        const unmet = fund.conditions.some((requirement) =>
          conditionsIn(requirement).every((id) => verdictOn(id, facts) === 'no'),
        );
        expect(fundVerdict(fund, facts).verdict === 'unlikely').toBe(unmet);
      }),
    );
  });

  test('depends exactly when there is a fact to ask for, and never for one that is known', () => {
    fc.assert(
      fc.property(someFund, someFacts, (fund, facts) => {
        const { verdict, facts: missing } = fundVerdict(fund, facts);
        expect(verdict === 'depends').toBe(missing.length > 0);
        expect(missing.filter((fact) => facts[fact] !== undefined)).toEqual([]);
      }),
    );
  });

  test('does not turn on the order in which the conditions stand', () => {
    fc.assert(
      fc.property(someFund, someFacts, ({ conditions }, facts) => {
        const forwards = fundVerdict({ conditions }, facts);
        const backwards = fundVerdict({ conditions: conditions.toReversed() }, facts);
        expect(backwards.verdict).toBe(forwards.verdict);
        for (const list of ['met', 'against', 'open', 'facts'] as const)
          expect([...backwards[list]].sort()).toEqual([...forwards[list]].sort());
      }),
    );
  });

  test('that it may pay becomes no mere "depends" when more is told', () => {
    fc.assert(
      fc.property(someFund, someFacts, someFacts, (fund, known, more) => {
        const before = fundVerdict(fund, known).verdict;
        const after = fundVerdict(fund, { ...more, ...known }).verdict;
        if (before !== 'depends') expect(after).not.toBe('depends');
      }),
    );
  });

  test('puts no condition under two heads unless the fund names it twice', () => {
    fc.assert(
      fc.property(someFund, someFacts, (fund, facts) => {
        const named = fund.conditions.flatMap(conditionsIn);
        fc.pre(new Set(named).size === named.length);
        const { met, against, open } = fundVerdict(fund, facts);
        const told = [...met, ...against, ...open];
        expect(new Set(told).size).toBe(told.length);
      }),
    );
  });
});
