import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fundingFlow } from '../../../dialogs/funding/fundingFlow.ts';
import { fundingFacts } from '../../../guidance/funding/fundingAnswers.ts';
import { arrive, walkThrough, type Answers } from './fundingTalk.ts';

const neighbour: Answers = {
  town: 'Danbury',
  education: 'connecticut',
  age: '30',
  snap: 'yes',
  laidOff: 'no',
  job: 'other',
  veteran: 'no',
  enrolment: 'none',
  tfa: 'no',
  lowIncome: 'yes',
  disability: 'no',
  citizen: 'eligible',
};

describe('who may pay', () => {
  test('asks about everything that a fund can turn on', () => {
    const asked = fundingFlow.questions.map(({ id }) => id).filter((id) => id !== 'slip');
    expect(asked.sort()).toEqual([...fundingFacts].sort());
  });

  test('asks six questions at most, and nothing private first', () => {
    const asked = walkThrough(arrive(), 'funding', neighbour);
    expect(asked).toEqual(['age', 'education', 'citizen', 'town', 'snap', 'veteran']);
  });

  test('asks nobody more than six questions, and none twice', () => {
    const someAnswers = fc.record(
      {
        education: fc.constantFrom('none', 'highSchool', 'connecticut', 'elsewhere', 'abroad', 'bachelor'),
        citizen: fc.constantFrom('eligible', 'other', 'unsure'),
        veteran: fc.constantFrom('yes', 'no'),
        age: fc.constantFrom('15', '19', '40'),
        town: fc.constantFrom('Hartford', 'Norwich'),
        snap: fc.constantFrom('yes', 'no'),
        laidOff: fc.constantFrom('yes', 'no'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const talking = arrive();
        const asked = walkThrough(talking, 'funding', answers).filter((id) => id !== 'slip');
        expect(asked.length).toBeLessThanOrEqual(6);
        expect(new Set(asked).size).toBe(asked.length);
        expect(talking.conversation().finished['funding']).toBe('2026-11-22');
      }),
      { numRuns: 40, seed: 2026 },
    );
  });

  test('takes a skip for every question and still tells of ways to pay', () => {
    const talking = arrive();
    expect(walkThrough(talking, 'funding', {}).length).toBe(6);
    expect(talking.replies()[0]?.text).toMatch(/depend on what I do not know/);
    expect(talking.replies()[0]?.cards.length).toBeGreaterThan(3);
  });

  test('does not ask again what the training part asked, though it was skipped there', () => {
    const talking = arrive();
    const before = walkThrough(talking, 'training', { sector: 'manufacturing', town: 'Hartford' });
    const asked = walkThrough(talking, 'funding', neighbour);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((id) => before.includes(id))).toEqual([]);
  });

  test.each(['eligible', 'unsure', 'skip'])(
    'does not ask for the status again after %s in the FAFSA part',
    (said) => {
      const talking = arrive();
      talking.choose({ command: 'open', value: 'fafsa' });
      for (const answer of ['2026-27', 'no', said]) {
        const button = talking
          .options()
          .find(({ choice }) => choice.value === answer || choice.command === answer);
        talking.choose(button?.choice ?? {});
      }
      expect(walkThrough(talking, 'funding', neighbour)).not.toContain('citizen');
    },
  );

  test('asks about two answers that do not go together, and goes on when both are right', () => {
    const asked = walkThrough(arrive(), 'funding', {
      education: 'none',
      age: '14',
      veteran: 'yes',
      slip: 'right',
    });
    expect(asked).toContain('slip');
    expect(asked.at(-1)).not.toBe('slip');
  });
});
