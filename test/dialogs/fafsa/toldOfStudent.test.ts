import { describe, expect, test } from '@jest/globals';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { guide } from './fafsaTalk.ts';

function said(...messages: readonly string[]): Talk {
  const talking = talk(guide);
  talking.arrive();
  messages.forEach((message) => talking.type(message));
  return talking;
}

function answers(talking: Talk) {
  const stored = talking.conversation().answers['fafsa'] ?? {};
  return Object.fromEntries(Object.entries(stored).map(([id, { value }]) => [id, value]));
}

describe('what somebody told of themselves before the form asks', () => {
  test.each([
    ['im 17', 'after-2003-01-01'],
    ['im 26', 'before-2003-01-01'],
  ])('“%s”: the line of birth is not asked', (age, side) => {
    const talking = said(age, 'do my fafsa', 'this year', 'no', 'us citizen');
    expect(answers(talking)['bornBefore']).toBe(side);
    expect(talking.conversation().open?.question).toBe('married');
  });

  test.each(['im 23', 'im 45'])('“%s” may be on both sides, or be a parent: it is asked', (age) => {
    const talking = said(age, 'do my fafsa', 'this year', 'no', 'us citizen');
    expect(talking.conversation().open?.question).toBe('bornBefore');
  });

  test('a step back from the next question asks it', () => {
    const talking = said('im 26', 'do my fafsa', 'this year', 'no', 'us citizen', 'back');
    expect(talking.conversation().open?.question).toBe('bornBefore');
  });

  test('a citizen who says so at another question is not asked again', () => {
    const talking = said('do my fafsa', 'this year', 'im a citizen', 'no');
    expect(answers(talking)['citizen']).toBe('eligible');
    expect(talking.conversation().open?.question).toBe('bornBefore');
  });

  test('what would send a student away is never taken in passing: a parent may be writing', () => {
    const talking = said('do my fafsa', 'this year', 'im undocumented');
    expect(answers(talking)['citizen']).toBeUndefined();
  });

  test('undo takes it back', () => {
    const talking = said('do my fafsa', 'this year', 'im a citizen', 'undo', 'no');
    expect(talking.conversation().open?.question).toBe('citizen');
  });
});

describe('a correction of the age', () => {
  const independent = ['do my fafsa', 'this year', 'no', 'us citizen', 'before'];

  test('corrects the line of birth, so that nobody of 19 is told to file without parents', () => {
    const talking = said(...independent, 'no wait, im 19');
    expect(answers(talking)['bornBefore']).toBe('after-2003-01-01');
    expect(talking.type('no')).not.toContain('independent');
    expect(talking.conversation().open?.question).toBe('graduate');
  });

  test('can be undone', () => {
    const talking = said(...independent, 'no wait, im 19');
    talking.click('Undo');
    expect(answers(talking)['bornBefore']).toBe('before-2003-01-01');
  });

  test('leaves the line of birth where the age may be on both sides', () => {
    const talking = said(...independent, 'no wait, im 23');
    expect(answers(talking)['bornBefore']).toBe('before-2003-01-01');
  });
});
