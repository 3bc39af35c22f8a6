import { describe, expect, test } from '@jest/globals';
import { arrive, buttons, go, said } from './estimateTalk.ts';
import { alone } from './households.ts';

describe('ways out of the exact number', () => {
  test('lead from whose money to the FAFSA questions, and from every amount to the short estimate', () => {
    const talking = arrive();
    talking.choose({ command: 'open', value: 'exact' });
    talking.type('this year');
    talking.click('Not sure: ask me the FAFSA questions');
    expect(talking.conversation().open?.flow).toBe('fafsa');
    const other = arrive();
    other.choose({ command: 'open', value: 'exact' });
    for (const each of ['this year', 'own', 'no', 'no', 'no', 'yes', 'ct']) other.type(each);
    expect(other.conversation().open?.question).toBe('agi');
    other.click('Short estimate instead');
    expect(other.conversation().open?.flow).toBe('rough');
  });

  test('change an answer and tell the outcome again', () => {
    const talking = arrive();
    go(talking, 'exact', alone);
    talking.click('Change an answer');
    talking.click('Adjusted gross income');
    talking.type('40,000');
    expect(said(talking)).toContain('Income that counts: $40,000');
    expect(buttons(talking)).toEqual([
      'Get help with the FAFSA',
      'Who may pay',
      'Find training',
      'Change an answer',
      'Talk to a person',
    ]);
  });
});

describe('an amount that can hardly be meant is asked back', () => {
  function askedForIncome() {
    const talking = arrive();
    talking.choose({ command: 'open', value: 'exact' });
    for (const each of ['this year', 'own', 'no', 'no', 'no', 'yes', 'ct']) talking.type(each);
    return talking;
  }

  test.each(['38', 'three', '$450'])('an income of “%s” in a year', (text) => {
    const talking = askedForIncome();
    expect(talking.type(text)).toContain('Is that all for the whole year?');
    expect(talking.conversation().answers['exact']?.['agi']).toBeUndefined();
    talking.type('38,000');
    expect(talking.conversation().answers['exact']?.['agi']).toEqual({ value: 38_000 });
  });

  test('and taken when it is meant', () => {
    const talking = askedForIncome();
    talking.type('38');
    talking.type('yes');
    expect(talking.conversation().answers['exact']?.['agi']).toEqual({ value: 38 });
  });

  test('a tax that is more than the income', () => {
    const talking = askedForIncome();
    talking.type('38,000');
    expect(talking.type('52,000')).toContain('the tax is only a part of it');
    expect(talking.conversation().open?.question).toBe('tax');
    talking.type('2,100');
    expect(talking.conversation().answers['exact']?.['tax']).toEqual({ value: 2_100 });
  });
});

test('what the short estimate asked in the same words is not asked again', () => {
  const talking = arrive();
  const asked = go(talking, 'rough', {
    filing: 'ownChildren',
    familySize: '3',
    income: '30000',
    state: 'ct',
  });
  expect(asked).toContain('familySize');
  talking.choose({ command: 'open', value: 'exact' });
  expect(talking.conversation().answers['exact']).toEqual({
    familySize: { value: 3 },
    state: { value: 'ct' },
  });
  expect(talking.conversation().answers['rough']).toBeUndefined();
});

describe('an amount that is no amount', () => {
  test.each([
    ['I don’t know', 'It is fine not to know.'],
    ['a lot', 'I was looking for an amount in dollars'],
    ['99999999999', 'That amount looks too big'],
    ['30000 or 40000', 'I was not sure which amount you meant'],
  ])('“%s” is asked again and the short estimate is named', (text, problem) => {
    const talking = arrive();
    talking.choose({ command: 'open', value: 'exact' });
    for (const each of ['this year', 'own', 'no', 'no', 'no', 'yes', 'ct']) talking.type(each);
    const reply = talking.type(text);
    expect(reply).toContain(problem);
    expect(reply).toContain('No papers at hand? Take the short estimate.');
    expect(talking.conversation().answers['exact']?.['agi']).toBeUndefined();
  });

  test.each([
    ['45 mil', 45_000],
    ['$45,000', 45_000],
    ['about 30k', 30_000],
    ['nothing', 0],
  ])('“%s” is %d dollars', (text, dollars) => {
    const talking = arrive();
    talking.choose({ command: 'open', value: 'exact' });
    for (const each of ['this year', 'own', 'no', 'no', 'no', 'yes', 'ct', text]) talking.type(each);
    expect(talking.conversation().answers['exact']?.['agi']?.value).toBe(dollars);
  });

  test.each(['-4000', '$22 an hour'])('“%s” is not taken as it stands', (text) => {
    const talking = arrive();
    talking.choose({ command: 'open', value: 'exact' });
    for (const each of ['this year', 'own', 'no', 'no', 'no', 'yes', 'ct', text]) talking.type(each);
    expect(talking.conversation().answers['exact']?.['agi']).toBeUndefined();
    expect(talking.conversation().open?.question).toBe('agi');
  });

  test('a family smaller than those already named is asked again', () => {
    const talking = arrive();
    talking.choose({ command: 'open', value: 'exact' });
    for (const each of ['this year', 'own', 'no', 'yes', 'no', 'yes', 'yes']) talking.type(each);
    expect(talking.type('1')).toContain('I was looking for a number from 2 to 20.');
  });
});

describe('the less common lines', () => {
  function atExtras() {
    const talking = arrive();
    talking.choose({ command: 'open', value: 'exact' });
    for (const each of ['this year', 'own', 'no', 'no', 'no', 'yes', 'ct', '31000', '0', '31000'])
      talking.type(each);
    return talking;
  }
  const stored = (talking: ReturnType<typeof arrive>) =>
    talking.conversation().answers['exact']?.['extras']?.value;

  test('are left with one click where there is none', () => {
    const talking = atExtras();
    talking.click('None of these');
    expect(stored(talking)).toEqual(['none']);
    expect(talking.conversation().open?.question).toBe('benefit');
  });

  test('no longer offer none once one is picked', () => {
    const talking = atExtras();
    talking.click('Education credits');
    expect(buttons(talking)).not.toContain('None of these');
    talking.click('Work-study pay');
    talking.click('That is all');
    expect(stored(talking)).toEqual(['credits', 'workStudy']);
  });

  test.each([
    ['none', ['none']],
    ['idk', ['none']],
    ['2 and 7', ['interest', 'credits']],
    ['everything', ['retirement', 'interest', 'ira', 'pension', 'foreign', 'grants', 'credits', 'workStudy']],
  ])('“%s” is %j', (text, value) => {
    const talking = atExtras();
    talking.type(text);
    expect(stored(talking)).toEqual(value);
  });
});

describe('whether a tax return was filed', () => {
  const asked = () => {
    const talking = arrive();
    talking.choose({ command: 'open', value: 'exact' });
    for (const each of ['this year', 'my parents and mine', 'one parent']) talking.type(each);
    expect(talking.conversation().open?.question).toBe('files');
    return talking;
  };

  test.each([
    ['yes, with her itin', 'us'],
    ['yeah she files every year', 'us'],
    ['no she doesnt', 'none'],
    ['nope', 'none'],
  ])('“%s” is %s', (text, filing) => {
    const talking = asked();
    talking.type(text);
    expect(talking.conversation().answers['exact']?.['files']?.value).toBe(filing);
  });

  test.each([
    ['3', 'how many people there are soon'],
    ['31,000', 'Keep that amount'],
  ])('“%s” comes too soon, and is no place in the list', (text, kindly) => {
    const talking = asked();
    expect(talking.type(text)).toContain(kindly);
    expect(talking.conversation().answers['exact']?.['files']).toBeUndefined();
    expect(talking.conversation().open).toMatchObject({ question: 'files', misunderstood: 0 });
  });

  test('who does not know is told that this is fine, and asked in other words', () => {
    const talking = asked();
    expect(talking.type('idk')).toContain('It is fine not to know.');
    expect(talking.conversation().open).toMatchObject({ question: 'files', misunderstood: 1 });
  });
});
