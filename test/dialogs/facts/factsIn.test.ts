import { describe, expect, test } from '@jest/globals';
import { factsIn } from '../../../dialogs/facts/factsIn.ts';
import { scopeWith, type Told } from './someAnswers.ts';

const told = (answers: Told) => factsIn(scopeWith(answers));

describe('what is known of a resident', () => {
  test('is nothing before anything is told', () => {
    expect(told({})).toEqual({});
  });

  test('comes from every part that asked', () => {
    expect(
      told({
        training: { sector: 'technology', field: 'data', reach: 'region', pay: 'learn' },
        funding: { snap: true, age: 31 },
        support: { need: 'childcare' },
        fafsa: { citizen: 'eligible', veteran: false },
      }),
    ).toEqual({
      sector: 'technology',
      field: 'data',
      reach: 'region',
      pay: 'learn',
      snap: true,
      age: 31,
      citizen: 'eligible',
      veteran: false,
    });
  });

  test('is, where two parts tell it, what was told while looking for training, then for money', () => {
    expect(told({ training: { age: 30 }, funding: { age: 31 } })).toEqual({ age: 30 });
    expect(told({ funding: { town: 'norwich' }, support: { town: 'hartford' } })).toMatchObject({
      town: 'norwich',
    });
    expect(told({ funding: { veteran: true }, fafsa: { veteran: false } })).toEqual({ veteran: true });
  });

  test('is what one part was told, though another was not', () => {
    expect(told({ training: { age: null }, funding: { age: 31 } })).toEqual({ age: 31 });
    expect(told({ training: { education: null }, fafsa: { graduate: true } })).toEqual({
      education: 'bachelor',
    });
    expect(told({ funding: { citizen: 'unsure' }, fafsa: { citizen: 'other' } })).toEqual({
      citizen: 'other',
    });
  });

  test('holds with a town the part of the state that its board serves', () => {
    expect(told({ support: { town: 'norwich' } })).toEqual({
      town: 'norwich',
      board: 'eastern-workforce-board',
    });
  });

  test('reads a length as weeks and any time as no limit', () => {
    expect(told({ training: { weeks: '52', times: ['days', 'online'] } })).toEqual({
      weeks: 52,
      times: ['days', 'online'],
    });
    expect(told({ training: { times: ['days', 'evenings', 'weekends', 'online', 'any'] } })).toEqual({
      times: [],
    });
  });

  test('holds what is nothing or no as such', () => {
    expect(told({ training: { canPay: 0, record: false, driverLicense: false } })).toEqual({
      canPay: 0,
      record: false,
      driverLicense: false,
    });
  });
});

describe('nothing is told', () => {
  test.each([
    ['a skipped question', { training: { town: null, record: null }, funding: { snap: null } }],
    ['“I am not sure”', { training: { sector: 'unsure' }, funding: { tfa: 'unsure', lowIncome: 'unsure' } }],
    ['“go by what I like”', { training: { sector: 'profile' } }],
    ['“any”', { training: { occupation: 'any', weeks: 'any' } }],
    ['a part of tech that does not matter', { training: { sector: 'unsure', field: 'any' } }],
    ['a town that is none', { training: { town: 'atlantis' } }],
    ['an answer that a later release no longer has', { training: { reach: 'far', education: 'college' } }],
    ['an age out of range', { funding: { age: 9 } }],
    ['the check of two answers', { training: { slip: 'right' }, funding: { slip: 'right' } }],
    ['a question that is no fact', { fafsa: { married: true, start: '2026-27' }, delete: { sure: false } }],
    ['what the activities tell', { interests: { 'fix-bicycle': 'like' } }],
  ] satisfies [string, Told][])('by %s', (_what, answers) => {
    expect(told(answers)).toEqual({});
  });
});

describe('a kind of work that was changed', () => {
  test('lets go of the part of tech picked before', () => {
    expect(told({ training: { sector: 'health', field: 'data' } })).toEqual({ sector: 'health' });
    expect(told({ training: { sector: 'unsure', field: 'data' } })).toEqual({});
  });

  test('lets go of a job of another kind of work, and keeps one of its own', () => {
    const nursingAssistant = '31-1131';
    expect(told({ training: { sector: 'trades', occupation: nursingAssistant } })).toEqual({
      sector: 'trades',
    });
    expect(told({ training: { sector: 'health', occupation: nursingAssistant } })).toEqual({
      sector: 'health',
      occupation: nursingAssistant,
    });
  });
});
