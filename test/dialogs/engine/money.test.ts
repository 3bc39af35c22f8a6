import { describe, expect, test } from '@jest/globals';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { trialFlow, trialGuide } from '../../support/dialogs/trialFlow.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const flow = { ...trialFlow, questions: trialFlow.questions.filter(({ id }) => id === 'income') };

function asked(): Talk {
  const talking = talk(trialGuide(projectGuide()), { flows: new Map([['trial', flow]]) });
  talking.arrive();
  talking.choose({ command: 'open', value: 'trial' });
  return talking;
}

describe('an amount for another time than a year', () => {
  test.each([
    ['21/hr', '$21.00 an hour', '$43,680'],
    ['$18.50 an hour', '$18.50 an hour', '$38,480'],
    ['$800 a week', 'a week', '$41,600'],
    ['3000 monthly', 'a month', '$36,000'],
    ['1500 al mes', 'a month', '$18,000'],
  ])('%j is converted and asked back', (typed, per, year) => {
    const talking = asked();
    expect(talking.type(typed)).toContain(per);
    expect(talking.replies().at(-1)?.text).toContain(`about ${year} a year`);
    expect(talking.conversation().open).toMatchObject({ question: 'income', misunderstood: 0 });
    expect(talking.options().map(({ label }) => label)).toContain(`Yes, ${year}`);
  });

  test.each(['yes', 'yeah thats right', 'sí'])('is taken for the year on “%s”', (typed) => {
    const talking = asked();
    talking.type('3000 a month');
    expect(talking.type(typed)).toContain('outcome {"income":36000}');
  });

  test('is taken for the year on a tap', () => {
    const talking = asked();
    talking.type('3000 a month');
    expect(talking.click('Yes, $36,000')).toContain('outcome {"income":36000}');
  });

  test('is not taken on a no, and the question is asked once more', () => {
    const talking = asked();
    talking.type('3000 a month');
    expect(talking.type('no')).toContain('trial.income.again');
    expect(talking.type('yes')).not.toContain('outcome');
  });

  test('is not taken when another amount follows the no', () => {
    const talking = asked();
    talking.type('3000 a month');
    expect(talking.type('no, 31000')).toContain('outcome {"income":31000}');
  });

  test('is still there after a why', () => {
    const talking = asked();
    talking.type('3000 a month');
    talking.type('why');
    expect(talking.type('yes')).toContain('outcome {"income":36000}');
  });

  test('is not taken when another amount follows', () => {
    const talking = asked();
    talking.type('3000 a month');
    expect(talking.type('31000')).toContain('outcome {"income":31000}');
  });

  test('an old button of it does nothing', () => {
    const talking = asked();
    talking.type('3000 a month');
    const old = talking.options().find(({ label }) => label.startsWith('Yes'));
    talking.type('2000 a month');
    expect(talking.choose(old?.choice ?? {})).toContain('earlier question');
  });
});

test.each(['-500', 'minus 500', 'menos 500'])('%j is below zero, and asked again in words', (typed) => {
  expect(asked().type(typed)).toContain('below zero');
});

test.each(['45000', '45k a year', '45 mil al año'])('%j is an amount', (typed) => {
  expect(asked().type(typed)).toContain('outcome {"income":45000}');
});
