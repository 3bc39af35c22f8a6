import { expect, test } from '@jest/globals';
import { loadGuide } from '../../../data/guide.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { trialFlow, trialGuide } from '../../support/dialogs/trialFlow.ts';

const flow = { ...trialFlow, questions: trialFlow.questions.filter(({ id }) => id === 'income') };

function asked(): Talk {
  const talking = talk(trialGuide(loadGuide()), { flows: new Map([['trial', flow]]) });
  talking.arrive();
  talking.choose({ command: 'open', value: 'trial' });
  return talking;
}

test.each(['21/hr', '$21 an hour', '$800 a week', '3000 monthly', '1500 al mes'])(
  '%j is for another time than a year, and the amount is asked for again',
  (typed) => {
    const talking = asked();
    expect(talking.type(typed)).toMatch(/not sure which amount/);
    expect(talking.conversation().open?.question).toBe('income');
  },
);

test.each(['45000', '45k a year', '45 mil al año'])('%j is an amount', (typed) => {
  expect(asked().type(typed)).toContain('outcome {"income":45000}');
});
