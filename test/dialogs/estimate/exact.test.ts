import { describe, expect, test } from '@jest/globals';
import { arrive, ended, go, said } from './estimateTalk.ts';
import { alone, fatherOfTwo, twoParents } from './households.ts';

describe('the exact number', () => {
  test('of a father of two who files as head of household: the highest Pell, without a question on what he owns', () => {
    const talking = arrive();
    const asked = go(talking, 'exact', fatherOfTwo);
    expect(asked).not.toContain('cash');
    expect(asked).not.toContain('benefit');
    const text = said(talking);
    expect(text).toContain('your Student Aid Index (SAI) for 2026-27 may be -1,500.');
    expect(text).toContain('the most need');
    expect(text).toContain('You may get the highest Pell Grant.');
    expect(text).toContain('$7,395. With 6 credits each semester it is about half: $3,698.');
    expect(text).toContain('The income is within the limit for a single parent.');
    expect(text).toContain('Protected for a family of 3: -$68,430');
    expect(text).toContain('The number never goes below -1,500.');
  });

  test('of a student with two parents who earn well: every line of formula A, and no blame', () => {
    const talking = arrive();
    const asked = go(talking, 'exact', twoParents);
    expect(asked).not.toContain('schedules');
    const text = said(talking);
    expect(text).toContain('says nothing bad about anybody, and it is not a bill');
    expect(text).toContain('the formula gives no Pell Grant. File the FAFSA all the same');
    expect(text).toMatch(
      /Your parents’ income that counts: \$120,000\nIncome tax: -\$9,000\nPayroll tax: -\$9,180\nProtected for a family of 4: -\$44,880\nCosts of work: -\$5,000\nWhat is left of it: \$51,940\nAdded from savings and the like: \$2,400\nYour parents’ part, by the table: \$16,777\nYour own part: \$200\nStudent Aid Index: 16,977/,
    );
  });

  test('of a single adult: formula B, a Pell Grant in dollars', () => {
    const text = said(ended('exact', alone));
    expect(text).toContain('may be 4,459.');
    expect(text).toContain('You may get a Pell Grant.\nFor a full year at full time that is $2,935.');
    expect(text).toContain('about half: $1,468');
    expect(text).toContain('Share of what is left: $4,459');
    expect(text).not.toContain('By rule');
  });

  test('is the lowest at once where nobody has to file, in the same words as the rough look', () => {
    const talking = arrive();
    const asked = go(talking, 'exact', { year: '2026-27', whose: 'parents', parents: 'one', files: 'none' });
    expect(asked).toEqual(['year', 'whose', 'parents', 'files']);
    const text = said(talking);
    expect(text).toContain('may be -1,500.');
    expect(text).toContain('Nobody has to file taxes. By rule the number is then the lowest there is');
    expect(text).not.toContain('never goes below');
    const rough = said(ended('rough', { filing: 'noParent' }));
    for (const line of [
      'You may get the highest Pell Grant.',
      'For a full year at full time that is $7,395.',
    ])
      for (const each of [text, rough]) expect(each).toContain(line);
  });

  test('with the smallest Pell by income says so, in dollars', () => {
    const text = said(
      ended('exact', {
        ...twoParents,
        agi: '85,000',
        earned: '85,000',
        tax: '0',
        cash: '60,000',
        familySize: '4',
      }),
    );
    expect(text).toContain('You may get the lowest Pell Grant, because the income is within a limit.');
    expect(text).toContain('$740. With 6 credits each semester it is about half: $370.');
  });

  test('asks a couple with two returns for what each earned', () => {
    const talking = arrive();
    const asked = go(talking, 'exact', {
      ...fatherOfTwo,
      married: 'yes',
      joint: 'no',
      familySize: '4',
      earnedOther: '12,000',
    });
    expect(asked).toContain('earnedOther');
    expect(asked).not.toContain('singleParent');
    expect(said(talking)).toContain('Payroll tax: -$4,055');
  });

  test('asks for an amount for each less common line that was picked, and only for those', () => {
    const talking = arrive();
    const answers = { ...alone, extras: 'untaxed ira, work study', ira: '1,000', workStudy: '3,000' };
    expect(
      go(talking, 'exact', answers).filter((id) => ['ira', 'workStudy', 'pension'].includes(id)),
    ).toEqual(['ira', 'workStudy']);
    expect(said(talking)).toContain('Income that counts: $29,000');
  });

  test('has no limit for Pell at the family’s savings where a benefit spares the question', () => {
    const talking = arrive();
    expect(go(talking, 'exact', { ...twoParents, benefit: 'yes' })).not.toContain('cash');
  });

  test('counts a student’s own income, and says what of it was not asked', () => {
    const own = { studentWorked: 'yes', studentAgi: '20,000', studentTax: '500', studentEarned: '20,000' };
    const text = said(ended('exact', { ...twoParents, ...own }));
    expect(text).toContain('Your own income that counts: $20,000');
    expect(text).toContain('Your own part: $3,300');
    expect(text).toContain('I did not ask about your own grants');
  });

  test.each(['0', 'nothing', 'none'])('takes “%s” for no income of one’s own', (studentWorked) => {
    expect(go(arrive(), 'exact', { ...twoParents, studentWorked })).not.toContain('studentAgi');
  });

  test('in Spanish tells the same', () => {
    const text = said(ended('exact', fatherOfTwo, { language: 'es' }));
    expect(text).toContain('su índice de ayuda (Student Aid Index) para 2026-27 puede ser -1,500.');
    expect(text).toContain('Puede que reciba la beca Pell más alta.');
    expect(text).toContain('Solo la universidad decide');
    expect(text).toContain('El número que vale es el de la universidad.');
  });

  test('of somebody with a bachelor’s degree brings no regular Pell', () => {
    const text = said(ended('exact', { ...alone, bachelors: 'yes' }));
    expect(text).toContain('may be 4,459.');
    expect(text).toContain('Regular Pell is for people without a bachelor’s degree');
  });
});

describe('how sure the exact number is', () => {
  test('is told: the college counts, what could change it, which tables are not confirmed', () => {
    const text = said(ended('exact', fatherOfTwo));
    expect(text).toContain('A form that is rejected or corrected can change it.');
    expect(text).toContain('much less income now than in 2024, as after a lost job');
    expect(text).toContain('confirms this for 2026-27 yet: the income that is protected for your family.');
    expect(said(ended('exact', alone))).not.toContain('No official text');
  });

  test('without Pell amounts, for 2027-28: the number is told, the amount is not', () => {
    const text = said(ended('exact', { ...alone, year: '2027-28' }));
    expect(text).toContain('(SAI) for 2027-28 may be');
    expect(text).toContain('I cannot tell yet if this number brings a Pell Grant.');
    expect(text).toContain('The Pell amounts for 2027-28 come out by February 1, 2027.');
    expect(text).toContain('No official text confirms this for 2027-28 yet');
    expect(text).not.toContain('With 6 credits each semester');
    const highest = said(ended('exact', { ...fatherOfTwo, year: '2027-28' }));
    expect(highest).toContain('You may get the highest Pell Grant.\nThe Pell amounts for 2027-28 come out');
  });

  test('of a family in which nobody files names no table that it does not rest on', () => {
    const answers = { year: '2027-28', whose: 'parents', parents: 'one', files: 'none' };
    const text = said(ended('exact', answers));
    expect(text).toContain('confirms this for 2027-28 yet: how low the number can go.');
    expect(text).not.toContain('the payroll tax');
  });

  test('an unsure answer is named only where the other one would be better', () => {
    const at = (agi: string) =>
      said(
        ended('exact', {
          ...fatherOfTwo,
          singleParent: 'unsure',
          agi,
          earned: agi,
          benefit: 'no',
          schedules: 'unsure',
          childSupport: '0',
          cash: '0',
          investments: '0',
          business: '0',
        }),
      );
    const income = { agi: '52000', earned: '52000', tax: '2100', familySize: '3', schedules: 'no' };
    const mother = { ...twoParents, ...income, parents: 'one', singleParent: 'unsure' };
    expect(said(ended('exact', mother))).toContain('head of household” or EITC, so');
    expect(at('41000')).not.toContain('head of household');
    expect(at('46000')).not.toContain('head of household” or EITC, so');
    const rich = said(
      ended('exact', { ...alone, schedules: 'unsure', cash: '5000', investments: '0', business: '0' }),
    );
    expect(rich).toContain('You were not sure about the schedules');
    const poor = said(
      ended('exact', { ...alone, schedules: 'unsure', cash: '0', investments: '0', business: '0' }),
    );
    expect(poor).not.toContain('You were not sure about the schedules');
  });

  test('a loss is told apart', () => {
    const text = said(ended('exact', { ...alone, agi: '0', earned: '0' }));
    expect(text).toContain('If the return shows a loss, the college uses the exact figure');
  });

  test('names a source and its day on the card', () => {
    expect(said(ended('exact', alone))).toContain('test ISIR records 2026-27 (checked November 22, 2026)');
  });
});
