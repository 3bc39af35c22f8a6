import { describe, expect, test } from '@jest/globals';
import { begin, cardNamed, finish, saidLast } from './fafsaTalk.ts';

describe('somebody who is not sure when to start', () => {
  test('is taken to start this school year, and told how to change that', () => {
    const said = saidLast(finish({ start: 'unsure', bornBefore: 'before' }));
    expect(said).toContain('You need the 2026-27 FAFSA');
    expect(said).toContain('You were not sure when you start');
  });

  test('is taken to start next school year as a senior', () => {
    const said = saidLast(finish({ start: 'unsure', senior: '2027' }));
    expect(said).toContain('You need the 2027-28 FAFSA');
  });
});

describe('a senior', () => {
  test('hears of the three ways to graduate, of the waiver’s day and of where that was read', () => {
    const { paragraphs } = cardNamed('Good to know', finish({ start: '2027-28', senior: '2027' }));
    const said = paragraphs.join('\n');
    expect(said).toMatch(/To graduate in 2027.*FAFSA.*own aid form.*waiver/);
    expect(said).toMatch(/From March 15, 2027.*two school districts/);
  });

  test.each(['no', 'later'])('is not who answers “%s”', (senior) => {
    expect(saidLast(finish({ start: '2027-28', senior }))).not.toContain('To graduate');
  });
});

describe('the question about the day of birth', () => {
  test.each([
    ['1988', 'before-2003-01-01'],
    ['i was born in 2002', 'before-2003-01-01'],
    ['2004', 'after-2003-01-01'],
    ['2003', 'after-2003-01-01'],
    ['before January 1, 2003', 'before-2003-01-01'],
    ['im 35', 'before-2003-01-01'],
    ['19 years old', 'after-2003-01-01'],
    ['before', 'before-2003-01-01'],
    ['later', 'after-2003-01-01'],
    ['2', 'after-2003-01-01'],
    ['antes', 'before-2003-01-01'],
  ])('takes “%s”', (said, value) => {
    const talking = begin();
    for (const answer of ['this year', 'no', 'citizen', said]) talking.type(answer);
    expect(talking.conversation().answers['fafsa']?.['bornBefore']?.value).toBe(value);
  });

  test.each(['i am 23', '1/2/2003', 'when?'])('does not guess from “%s”', (said) => {
    const talking = begin();
    for (const answer of ['this year', 'no', 'citizen', said]) talking.type(answer);
    expect(talking.conversation().open?.question).toBe('bornBefore');
  });

  test('is asked again when another form has another day', () => {
    const talking = finish({});
    talking.choose({ command: 'change', value: 'fafsa.start' });
    talking.type('next fall');
    expect(talking.conversation().open?.question).toBe('bornBefore');
    expect(talking.options().map(({ label }) => label)).toContain('Before January 1, 2004');
    talking.click('Before January 1, 2004');
    expect(saidLast(talking)).toMatch(
      /born before January 1, 2004[\s\S]*The date January 1, 2004[^.]*is not confirmed/,
    );
  });
});

describe('changing one answer', () => {
  test('tells the outcome anew', () => {
    const talking = finish({});
    talking.choose({ command: 'change', value: 'fafsa.veteran' });
    talking.type('yes');
    expect(saidLast(talking)).toContain('you file as independent, because you are a veteran');
  });
});

describe('the end', () => {
  test('takes four replies, one with the list to tick off, the last with the ways on', () => {
    const talking = finish({ parentSsn: 'no', senior: '2027', start: '2027-28', citizen: 'skip' });
    expect(talking.replies()).toHaveLength(4);
    expect(talking.options().map(({ label }) => label)).toEqual([
      'Check off this list',
      'How much might I get?',
      'Find training',
      'See my plan',
      'Other FAFSA help',
      'Change an answer',
      'Talk to a person',
      'Remind me',
    ]);
    expect(talking.replies().every(({ because }) => (because.sources?.length ?? 0) > 0)).toBe(true);
  });

  test('names the free site, the help line and what the form opens', () => {
    const said = saidLast(finish({}));
    expect(said).toMatch(/studentaid.gov.*It is free.*Leave any site that asks you to pay.*1-800-433-3243/);
    expect(said).toContain('Free tuition at CT State');
  });

  test('asks somebody who is not sure of their status to talk to a person before filing', () => {
    const said = saidLast(finish({ citizen: 'unsure' }));
    expect(said).toContain('ask a person first if the FAFSA is your form');
    expect(said).toContain('AACTUS');
  });
});
