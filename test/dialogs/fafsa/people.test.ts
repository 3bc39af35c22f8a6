import { describe, expect, test } from '@jest/globals';
import { cardNamed, finish, saidLast, type Answers } from './fafsaTalk.ts';

const title = 'Who is on the form';

function namesOn(given: Answers): readonly string[] {
  const { facts } = cardNamed(title, finish(given));
  return facts.map(({ name }) => name).filter((name) => name !== 'Source');
}

const moreSupport = 'The parent who gave you more money in the last 12 months';

describe('who has to be on the form', () => {
  test.each<[string, Answers, readonly string[]]>([
    ['married parents with one return', { joint: 'yes' }, ['You', 'One of your parents, for both']],
    ['married parents with two returns', { joint: 'no' }, ['You', 'One parent', 'The other parent']],
    ['married parents, returns not known', { joint: 'unsure' }, ['You', 'One parent', 'The other parent']],
    [
      'parents who live together',
      { parents: 'unmarriedTogether' },
      ['You', 'One parent', 'The other parent'],
    ],
    ['divorced parents', { parents: 'divorcedOrSeparated' }, ['You', moreSupport]],
    [
      'parents who never married',
      { parents: 'neverMarriedApart', remarried: 'unsure' },
      ['You', moreSupport],
    ],
    [
      'a divorced parent married again, two returns',
      { parents: 'divorcedOrSeparated', remarried: 'yes', joint: 'no' },
      ['You', moreSupport, 'That parent’s husband or wife'],
    ],
    [
      'a divorced parent married again, one return',
      { parents: 'divorcedOrSeparated', remarried: 'yes', joint: 'yes' },
      ['You', moreSupport],
    ],
    ['a widowed parent', { parents: 'widowed' }, ['You', 'Your living parent']],
    [
      'a widowed parent married again',
      { parents: 'widowed', remarried: 'yes', joint: 'no' },
      ['You', 'Your living parent', 'That parent’s husband or wife'],
    ],
    [
      'a grandmother at home, divorced parents',
      { parents: 'someoneElse', birthParents: 'divorcedOrSeparated' },
      ['You', moreSupport],
    ],
    ['parents who refuse', { parents: 'refuse' }, ['You']],
    ['an independent student', { bornBefore: 'before' }, ['You']],
    ['a married student, one return', { married: 'yes' }, ['You']],
    [
      'a married student, two returns',
      { married: 'yes', spouseJoint: 'no' },
      ['You', 'Your husband or wife'],
    ],
    [
      'an older married student, two returns',
      { bornBefore: 'before', married: 'yes', spouseJoint: 'no' },
      ['You', 'Your husband or wife'],
    ],
    ['a provisional student', { unusualCircumstances: 'yes' }, ['You']],
  ])('%s', (_, given, names) => {
    expect(namesOn(given)).toEqual(names);
  });

  test('is each told to make an account, to consent and to sign', () => {
    const { checklist } = cardNamed(title, finish({}));
    expect(checklist.join(' ')).toMatch(/own account.*consent.*no federal aid.*Sign/);
  });
});

describe('what is said about them', () => {
  test('the rule for parents apart is told as not confirmed, with the number to ask', () => {
    const { paragraphs } = cardNamed(title, finish({ parents: 'divorcedOrSeparated' }));
    expect(paragraphs[0]).toMatch(/more money in the last 12 months.*Not confirmed: ask at 1-800-433-3243/);
  });

  test('a parent without a Social Security number has a way, never by the ITIN, and no promise is made', () => {
    const said = saidLast(finish({ parentSsn: 'no' }));
    expect(said).toContain('“I do not have an SSN”');
    expect(said).toContain('An ITIN never goes in that box');
    expect(said).toContain('cannot promise');
    expect(said).toContain('type by hand');
    expect(said).not.toMatch(/\bsafe\b/);
  });

  test('the same in Spanish', () => {
    const said = saidLast(finish({ parentSsn: 'no' }, { language: 'es', by: 'typing' }));
    expect(said).toContain('El ITIN nunca va en esa casilla');
    expect(said).toContain('no puede prometer');
  });

  test('parents who refuse leave a loan only, and no door to free tuition is promised', () => {
    const said = saidLast(finish({ parents: 'refuse' }));
    expect(said).toContain('Direct Unsubsidized Loan');
    expect(said).toContain('A refusal alone is not an unusual circumstance');
    expect(said).not.toContain('free tuition');
    expect(said).not.toContain('college decides if your parents are needed');
  });

  test('parents with one return are told that one answers for both', () => {
    expect(saidLast(finish({ joint: 'yes' }))).toContain('one can answer for both');
    expect(saidLast(finish({ married: 'yes' }))).toContain('your answers cover both of you');
  });
});

describe('what to have at hand', () => {
  const listFor = (given: Answers) => cardNamed('What to have at hand', finish(given)).checklist.join('\n');

  test('is the own tax return for somebody alone on the form', () => {
    expect(listFor({ bornBefore: 'before' })).toContain('Your 2024 tax return');
    expect(listFor({ bornBefore: 'before' })).not.toMatch(/each other person|invite/);
  });

  test('is everybody’s tax return, accounts and e-mail addresses otherwise', () => {
    expect(listFor({})).toMatch(
      /An account of their own[^\n]*: One of your parents, for both[\s\S]*e-mail address of each person[\s\S]*2024 tax returns of everybody/,
    );
  });

  test('is the year before for the next form', () => {
    expect(listFor({ start: '2027-28' })).toContain('The 2025 tax returns');
  });

  test('has child support only where a child is raised alone', () => {
    expect(listFor({ parents: 'neverMarriedApart' })).toContain('Child support');
    expect(listFor({ childrenOrDependents: 'yes' })).toContain('Child support');
    expect(listFor({})).not.toContain('Child support');
  });

  test('has proof where the college decides, and the letter where somebody confirmed it', () => {
    expect(listFor({ unusualCircumstances: 'yes' })).toContain('Any letter or paper');
    expect(listFor({ homelessAtRisk: 'yes', determinedBy: 'shelter' })).toContain('A letter from the place');
    expect(listFor({})).not.toMatch(/letter/);
  });
});
