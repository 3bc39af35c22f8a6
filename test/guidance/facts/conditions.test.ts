import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  conditionIds,
  verdictOn,
  type ConditionId,
  type Verdict,
} from '../../../guidance/facts/conditions.ts';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { someFacts } from './someFacts.ts';

const yes: Verdict = 'yes';
const no: Verdict = 'no';
const unknown = (fact: keyof Facts | null): Verdict => ({ unknown: fact });

describe('a condition', () => {
  test.each<[ConditionId, Facts, Verdict]>([
    ['connecticut-resident', {}, unknown('town')],
    ['connecticut-resident', { town: 'avon' }, yes],
    ['hartford-resident', { town: 'avon' }, no],
    ['age-17', { age: 16 }, no],
    ['age-17', { age: 17 }, yes],
    ['age-14-24', { age: 13 }, no],
    ['age-14-24', { age: 24 }, yes],
    ['age-14-24', { age: 25 }, no],
    ['low-income', { lowIncome: false }, no],
    ['low-income', { lowIncome: false, snap: true }, yes],
    ['low-income', { tfa: true }, yes],
    ['low-income', { snap: false, tfa: false }, unknown('lowIncome')],
    ['no-tfa', { tfa: true }, no],
    ['laid-off', { laidOff: false }, no],
    ['citizen-or-eligible-noncitizen', { citizen: 'other' }, no],
    ['files-fafsa', { citizen: 'other' }, no],
    ['files-fafsa', { citizen: 'eligible' }, unknown(null)],
    ['undocumented', { citizen: 'eligible' }, no],
    ['undocumented', { citizen: 'other' }, yes],
    ['work-permit', {}, unknown(null)],
    ['work-permit', { citizen: 'other' }, unknown(null)],
    ['work-permit', { citizen: 'eligible' }, yes],
    ['connecticut-high-school', { education: 'elsewhere' }, no],
    ['connecticut-high-school', { education: 'bachelor' }, unknown(null)],
    ['high-school-diploma', { education: 'highSchool' }, unknown('age')],
    ['high-school-diploma', { education: 'highSchool', age: 17 }, unknown(null)],
    ['high-school-diploma', { education: 'highSchool', age: 14 }, no],
    ['high-school-diploma', { age: 12 }, no],
    ['high-school-diploma', { age: 16 }, unknown('education')],
    ['high-school-diploma', { education: 'abroad' }, yes],
    ['finishes-high-school', { education: 'highSchool' }, unknown(null)],
    ['finishes-high-school', { education: 'none' }, no],
    ['finishes-high-school', {}, unknown('education')],
    ['not-in-high-school', { education: 'highSchool' }, no],
    ['not-in-high-school', { education: 'none' }, yes],
    ['youth-out-of-school', { education: 'highSchool' }, no],
    ['youth-out-of-school', { enrolment: 'college' }, no],
    ['youth-out-of-school', { age: 20, enrolment: 'none' }, unknown('education')],
    ['youth-out-of-school', { age: 20, education: 'none' }, unknown('enrolment')],
    ['youth-out-of-school', { education: 'none', enrolment: 'none' }, unknown('age')],
    ['youth-out-of-school', { age: 15, education: 'none', enrolment: 'none' }, no],
    ['youth-out-of-school', { age: 24, education: 'none', enrolment: 'none' }, yes],
    ['youth-in-school', { age: 22, education: 'highSchool', lowIncome: true }, no],
    ['youth-in-school', { age: 14, education: 'highSchool', lowIncome: true }, yes],
    ['youth-in-school', { age: 21, enrolment: 'college', snap: true }, yes],
    ['youth-in-school', { age: 17, education: 'highSchool', lowIncome: false }, no],
    ['youth-in-school', { age: 17, education: 'highSchool' }, unknown('lowIncome')],
    ['youth-in-school', { age: 17, education: 'none', enrolment: 'none', lowIncome: true }, no],
    ['adult-class', { age: 15 }, no],
    ['adult-class', { age: 16 }, unknown(null)],
    ['adult-class', { age: 18 }, yes],
    ['age-18-29', { age: 30 }, no],
    ['age-30-in-2012', { age: 44 }, yes],
    ['age-30-in-2012', { age: 45 }, unknown(null)],
    ['age-30-in-2012', { age: 50 }, no],
    ['student-there', { enrolment: 'none' }, no],
    ['student-there', { enrolment: 'college' }, unknown(null)],
    ['returning-citizen', { record: false }, no],
    ['returning-citizen', { record: true }, unknown(null)],
    ['partner-employee', { job: 'none' }, no],
    ['partner-employee', { job: 'other' }, unknown(null)],
    ['background-check', { record: true }, unknown(null)],
    ['youth-barrier', {}, unknown(null)],
  ])('%s is judged by %j', (condition, facts, verdict) => {
    expect(verdictOn(condition, facts)).toEqual(verdict);
  });

  test('that is open and names a fact names one that is not known yet', () => {
    fc.assert(
      fc.property(fc.constantFrom(...conditionIds), someFacts, (condition, facts) => {
        const verdict = verdictOn(condition, facts);
        if (typeof verdict === 'object' && verdict.unknown !== null)
          expect(facts[verdict.unknown]).toBeUndefined();
      }),
    );
  });

  test('once settled never opens again when more is told', () => {
    fc.assert(
      fc.property(fc.constantFrom(...conditionIds), someFacts, someFacts, (condition, known, more) => {
        const before = verdictOn(condition, known);
        const after = verdictOn(condition, { ...more, ...known });
        if (typeof before === 'string') expect(typeof after).toBe('string');
        if (before === 'yes') expect(after).toBe('yes');
      }),
    );
  });

  test('is not ruled out for somebody of whom nothing is known', () => {
    expect(conditionIds.filter((condition) => typeof verdictOn(condition, {}) === 'string')).toEqual([]);
  });
});
