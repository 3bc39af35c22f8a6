import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { conditionIds, verdictOn } from '../../../guidance/facts/conditions.ts';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { fundingAnswers, fundingFacts } from '../../../guidance/funding/fundingAnswers.ts';
import type { FundRules } from '../../../guidance/funding/fundRules.ts';
import { fundVerdict } from '../../../guidance/funding/fundVerdict.ts';
import { nextFundingFact } from '../../../guidance/funding/nextFundingFact.ts';
import { someFacts } from '../facts/someFacts.ts';

const fund = (...conditions: FundRules['conditions']): FundRules => ({ conditions });
const veteran = fund('veteran');
const laidOff = fund('laid-off');
const grownUp = fund('age-18');

describe('the next fact to ask for', () => {
  test('is the one that could change most verdicts', () => {
    expect(nextFundingFact([laidOff, veteran, fund('veteran', 'age-18')], {}, [])).toBe('veteran');
  });

  test('is among equals the less private', () => {
    expect(nextFundingFact([fund('disability'), grownUp], {}, [])).toBe('age');
  });

  test('counts a private fact for less', () => {
    const twice = [fund('files-fafsa'), fund('undocumented')];
    expect(nextFundingFact([...twice, grownUp, fund('age-17')], {}, [])).toBe('age');
    expect(nextFundingFact([...twice, fund('files-fafsa'), grownUp], {}, [])).toBe('citizen');
  });

  test('is none that was asked, though it was skipped', () => {
    expect(nextFundingFact([veteran, laidOff], {}, ['laidOff'])).toBe('veteran');
    expect(nextFundingFact([laidOff], {}, ['laidOff'])).toBeNull();
  });

  test('is none that would change nothing: of a fund already ruled out, or a condition that no answer rules out', () => {
    expect(nextFundingFact([fund('veteran', 'age-18')], { age: 12 }, [])).toBeNull();
    expect(
      nextFundingFact([fund('work-permit'), fund({ any: ['disability', 'youth-barrier'] })], {}, []),
    ).toBeNull();
    expect(nextFundingFact([], {}, [])).toBeNull();
  });

  test('always changes some verdict by some answer', () => {
    const funds = conditionIds.map((id) => fund(id));
    fc.assert(
      fc.property(fc.subarray(funds), someFacts, fc.subarray([...fundingFacts]), (some, facts, asked) => {
        const fact = nextFundingFact(some, facts, asked);
        if (fact === null) return;
        expect(asked).not.toContain(fact);
        expect(facts[fact]).toBeUndefined();
        const verdicts = (known: Facts) => some.map((each) => fundVerdict(each, known).verdict);
        const changes = fundingAnswers[fact].some(
          (answer) => verdicts({ ...facts, [fact]: answer }).join() !== verdicts(facts).join(),
        );
        expect(changes).toBe(true);
      }),
    );
  });
});

describe('the ages that are tried', () => {
  test('stand for all others, for every condition', () => {
    const kinds = (ages: readonly number[]) =>
      new Set(ages.map((age) => conditionIds.map((id) => JSON.stringify(verdictOn(id, { age }))).join()));
    const all = Array.from({ length: 101 }, (_, years) => years + 10);
    expect(kinds(fundingAnswers.age)).toEqual(kinds(all));
  });
});
