import { describe, expect, test } from '@jest/globals';
import { arrive, go, said } from './estimateTalk.ts';
import { alone, fafsaOf, twoParents } from './households.ts';

describe('after the FAFSA part the exact number', () => {
  test('asks a student whose mother files alone nothing that was told: not the year, whose money or which parents', () => {
    const talking = arrive();
    go(talking, 'fafsa', fafsaOf.motherAlone);
    const asked = go(talking, 'exact', { ...twoParents, singleParent: 'yes', agi: '52000', earned: '52000' });
    expect(asked.slice(0, 3)).toEqual(['files', 'singleParent', 'familySize']);
    expect(said(talking)).toContain('The income is within the limit for a single parent.');
  });

  test.each(['head of houshold', 'jefa de familia', 'eitc'])(
    'takes “%s” for a yes where it asks for that',
    (singleParent) => {
      const talking = arrive();
      go(talking, 'fafsa', fafsaOf.motherAlone);
      go(talking, 'exact', { ...twoParents, singleParent, agi: '52000', earned: '52000' });
      expect(talking.conversation().answers['exact']?.['singleParent']?.value).toBe(true);
    },
  );

  test('does not ask how a couple files that told it', () => {
    const talking = arrive();
    go(talking, 'fafsa', fafsaOf.marriedParents);
    expect(go(talking, 'exact', twoParents)).not.toContain('joint');
  });

  test('asks an adult about a husband or wife only if the FAFSA part did not', () => {
    const talking = arrive();
    go(talking, 'fafsa', fafsaOf.adult);
    expect(go(talking, 'exact', alone)).toEqual([
      'supports',
      'bachelors',
      'files',
      'state',
      'agi',
      'tax',
      'earned',
      'extras',
      'benefit',
      'schedules',
    ]);
  });

  test('of who is provisionally independent leaves Pell to the college', () => {
    const talking = arrive();
    go(talking, 'fafsa', fafsaOf.parentsUnreachable);
    go(talking, 'exact', alone);
    expect(said(talking)).toContain('The college first decides if your parents are needed.');
    expect(said(talking)).toContain('The college has yet to decide');
  });

  test('of a graduate student names no free tuition and no regular Pell', () => {
    const talking = arrive();
    go(talking, 'fafsa', { ...fafsaOf.marriedParents, graduate: 'yes' });
    expect(go(talking, 'exact', alone)).not.toContain('bachelors');
    expect(said(talking)).toContain('Regular Pell is for people without a bachelor’s degree');
    expect(said(talking)).not.toContain('At CT State, free tuition');
  });

  test('goes by the year told there', () => {
    const talking = arrive();
    go(talking, 'fafsa', { ...fafsaOf.adult, start: '2027-28', bornBefore: 'before-2004-01-01' });
    expect(go(talking, 'exact', alone)).not.toContain('year');
    expect(said(talking)).toContain('(SAI) for 2027-28');
  });

  test('does not ask for the state of whoever named a town', () => {
    const talking = arrive();
    talking.choose({ command: 'change', value: 'training.town' });
    talking.type('Hartford');
    expect(go(talking, 'exact', alone)).not.toContain('state');
  });
});
