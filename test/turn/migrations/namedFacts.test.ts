import { describe, expect, test } from '@jest/globals';
import { namedFacts } from '../../../bot/turn/migrations/namedFacts.ts';

const before = {
  schema: 1,
  language: 'es',
  open: { flow: 'training', question: 'when', asking: 7, misunderstood: 1, picked: ['days'] },
  answers: {
    interests: { 'fix-bicycle': { value: 'like' } },
    training: {
      sector: { value: 'technology' },
      field: { value: null },
      when: { value: ['evenings', 'weekends'] },
      pay: { value: 'earn' },
    },
  },
  plan: [{ kind: 'track', id: 'ct-aero-tech', on: '2026-11-01' }],
};

test('the times for class get the name that all flows share, and nothing was turned down yet', () => {
  expect(namedFacts(before)).toEqual({
    ...before,
    open: { flow: 'training', question: 'times', asking: 7, misunderstood: 1, picked: ['days'] },
    answers: {
      interests: { 'fix-bicycle': { value: 'like' } },
      training: {
        sector: { value: 'technology' },
        field: { value: null },
        times: { value: ['evenings', 'weekends'] },
        pay: { value: 'earn' },
      },
    },
    rejected: [],
  });
});

test('a skipped question stays skipped', () => {
  const skipped = { ...before, answers: { training: { when: { value: null } } } };
  expect(namedFacts(skipped)['answers']).toEqual({ training: { times: { value: null } } });
});

describe('nothing else changes', () => {
  test.each([
    ['without a training part', { fafsa: { citizen: { value: 'eligible' } } }],
    ['without an answer about times', { training: { sector: { value: 'health' } } }],
    ['without any answer', {}],
  ])('%s', (_, answers) => {
    expect(namedFacts({ ...before, answers })['answers']).toEqual(answers);
  });

  test.each([
    null,
    { flow: 'training', question: 'reach', asking: 3, misunderstood: 0 },
    { flow: 'fafsa', question: 'when', asking: 3, misunderstood: 0 },
  ])('with %j open', (open) => {
    expect(namedFacts({ ...before, open })['open']).toEqual(open);
  });

  test('in the state that was given', () => {
    const given = structuredClone(before);
    namedFacts(given);
    expect(given).toEqual(before);
  });
});
