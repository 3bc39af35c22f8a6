import { describe, expect, test } from '@jest/globals';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { finish, guide, saidLast } from './fafsaTalk.ts';

function told(answer: string, at = '2026-11-22T15:00:00Z'): Talk {
  const talking = talk(guide, { at });
  talking.arrive();
  talking.choose({ command: 'open', value: 'graduation' });
  talking.click(answer);
  return talking;
}

describe('whether the FAFSA is needed to graduate', () => {
  test('is yes for the class of 2027, by one of three ways', () => {
    const talking = told('Yes, I finish in 2027');
    expect(saidLast(talking)).toMatch(/in 2027 have to do one of three things/);
    const [ways] = talking.replies()[0]?.cards ?? [];
    expect(ways?.checklist).toHaveLength(3);
    expect(ways?.checklist.join('\n')).toMatch(/FAFSA[^]*no legal status[^]*waiver/);
  });

  test('tells who signs the waiver, from when a school may, how sure it is and whom to ask', () => {
    const said = saidLast(told('Yes, I finish in 2027'));
    expect(said).toMatch(/or you yourself at 18\. From March 15, 2027 a principal, counselor or teacher/);
    expect(said).toMatch(/rules of two school districts, not in the law/);
    expect(said).toMatch(/Your school counselor/);
  });

  test('gives both districts as sources', () => {
    const labels = told('Yes, I finish in 2027')
      .replies()
      .flatMap(({ because }) => because.sources ?? [])
      .map(({ label }) => label);
    expect(labels.join()).toMatch(/Meriden[^]*Newtown/);
  });

  test('is not yet urgent for a later class, whose year is not known', () => {
    const said = saidLast(told('Yes, I finish later'));
    expect(said).toMatch(/class of 2027 and later/);
    expect(said).toMatch(/From March 15 of your last year/);
    expect(said).not.toMatch(/March 15, 20/);
  });

  test('is no for who is out of high school, and for a class before the rule', () => {
    expect(saidLast(told('No'))).toMatch(/does not concern you/);
    expect(saidLast(told('Yes, I finish in 2026', '2026-05-01T15:00:00Z'))).toMatch(/does not concern you/);
    expect(told('No').replies()[0]?.cards).toEqual([]);
  });

  test('is asked once: the form’s questions take the class over, and it is not asked when they told it', () => {
    const talking = told('Yes, I finish in 2027');
    talking.click('Do my FAFSA step by step');
    expect(talking.conversation().answers['fafsa']).toEqual({ senior: { value: '2027' } });
    talking.click('Fall 2027 or later');
    expect(talking.conversation().open?.question).toBe('citizen');
    const known = finish({ senior: '2027', start: '2027-28' });
    known.choose({ command: 'open', value: 'graduation' });
    expect(known.conversation().open).toBeNull();
  });

  test('can be looked at for another class', () => {
    const talking = told('No');
    talking.click('Change my class');
    expect(talking.click('Yes, I finish in 2027')).toMatch(/Yes, it concerns you/);
  });
});
