import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contradictionsIn } from '../../../guidance/facts/contradictions.ts';
import type { Facts } from '../../../guidance/facts/facts.ts';
import { someFacts } from './someFacts.ts';

describe('two facts that can hardly both be true are', () => {
  test.each<[Facts, readonly (readonly [string, string])[]]>([
    [{ age: 14, veteran: true }, [['age', 'veteran']]],
    [{ age: 16, veteran: true }, [['age', 'veteran']]],
    [{ age: 17, education: 'bachelor' }, [['age', 'education']]],
    [{ age: 13, education: 'connecticut' }, [['age', 'education']]],
    [{ age: 13, education: 'elsewhere' }, [['age', 'education']]],
    [{ age: 13, education: 'abroad' }, [['age', 'education']]],
    [{ age: 23, education: 'highSchool' }, [['age', 'education']]],
    [{ age: 15, driverLicense: true }, [['age', 'driverLicense']]],
    [{ age: 13, enrolment: 'college' }, [['age', 'enrolment']]],
    [{ age: 13, enrolment: 'capital' }, [['age', 'enrolment']]],
    [{ age: 13, job: 'manufacturing' }, [['age', 'job']]],
    [{ age: 13, job: 'ownBusiness' }, [['age', 'job']]],
    [{ sector: 'health', field: 'cloud' }, [['sector', 'field']]],
    [
      { age: 12, veteran: true, driverLicense: true },
      [
        ['age', 'veteran'],
        ['age', 'driverLicense'],
      ],
    ],
  ])('those in %j', (facts, pairs) => {
    expect(contradictionsIn(facts)).toEqual(pairs);
  });
});

describe('nothing is wrong with', () => {
  test.each<[Facts]>([
    [{}],
    [{ age: 17, veteran: true }],
    [{ age: 14, veteran: false }],
    [{ age: 14, education: 'connecticut' }],
    [{ age: 18, education: 'bachelor' }],
    [{ age: 22, education: 'highSchool' }],
    [{ age: 60, education: 'none' }],
    [{ age: 16, driverLicense: true }],
    [{ age: 12, driverLicense: false, job: 'none', enrolment: 'none' }],
    [{ age: 13, job: 'other' }],
    [{ age: 14, enrolment: 'college' }],
    [{ veteran: true, education: 'bachelor', driverLicense: true }],
    [{ sector: 'technology', field: 'cloud' }],
    [{ sector: 'health' }],
    [{ field: 'cloud' }],
    [{ lowIncome: false, snap: true, laidOff: true, job: 'manufacturing' }],
  ])('%j', (facts) => {
    expect(contradictionsIn(facts)).toEqual([]);
  });
});

test('only facts that were told contradict each other, and telling more takes none of them away', () => {
  fc.assert(
    fc.property(someFacts, someFacts, (facts, more) => {
      const found = contradictionsIn(facts);
      for (const names of found) for (const name of names) expect(facts[name]).toBeDefined();
      expect(contradictionsIn({ ...more, ...facts })).toEqual(expect.arrayContaining([...found]));
    }),
  );
});
