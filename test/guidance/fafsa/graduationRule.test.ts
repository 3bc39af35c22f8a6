import { describe, expect, test } from '@jest/globals';
import { graduationRule } from '../../../guidance/fafsa/graduationRule.ts';

describe('the FAFSA rule for graduation', () => {
  test.each([2024, 2025, 2026])('does not hold for the class of %d', (classYear) => {
    expect(graduationRule(classYear)).toEqual({ required: false });
  });

  test.each([2027, 2028, 2031])(
    'holds for the class of %d, with an educator’s waiver from 15 March',
    (classYear) => {
      expect(graduationRule(classYear)).toEqual({
        required: true,
        ways: ['fafsa', 'collegeAidForm', 'waiver'],
        educatorWaiverFrom: `${classYear}-03-15`,
      });
    },
  );
});
