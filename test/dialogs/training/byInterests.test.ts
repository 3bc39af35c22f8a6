import { describe, expect, test } from '@jest/globals';
import { answerAll, begin, cardsOf, labelsOf, typeAll } from './trainingTalk.ts';

describe('going by what one likes', () => {
  const handy = ['yes', 'no', 'no', 'no', 'no', 'no', 'yes', 'no', 'no', 'no', 'no', 'no'];

  test('is offered first once the interests are known, with the sectors that come closest', () => {
    const talking = begin('en', 'interests');
    typeAll(talking, handy);
    talking.click('Find training that fits');
    talking.choose({ command: 'change', value: 'training.sector' });
    expect(labelsOf(talking).slice(0, 2)).toEqual(['Go by what I like', 'Building trades']);
    talking.click('Go by what I like');
    answerAll(talking, { town: 'hartford', times: 'any time', reach: '30 miles', pay: 'either' });
    expect(cardsOf(talking)).toHaveLength(3);
    for (const { facts } of cardsOf(talking))
      expect(facts[0]?.value.match(/a bit like what you enjoy|What you like is (very )?close/g)).toHaveLength(
        1,
      );
  });

  test('is not offered before, nor to those whose answers name no sector', () => {
    expect(labelsOf(begin())).not.toContain('Go by what I like');
    const talking = begin('en', 'interests');
    typeAll(
      talking,
      handy.map(() => 'yes'),
    );
    talking.click('Show my result now');
    talking.click('Pick a kind of work');
    expect(labelsOf(talking)).not.toContain('Go by what I like');
    expect(labelsOf(talking)).toContain('I am not sure');
  });

  test('is asked again when the interests were begun afresh', () => {
    const talking = begin('en', 'interests');
    typeAll(talking, handy);
    talking.click('Find training that fits');
    talking.choose({ command: 'change', value: 'training.sector' });
    talking.click('Go by what I like');
    talking.become({
      ...talking.conversation(),
      finished: {},
      answers: { training: talking.conversation().answers['training'] ?? {} },
    });
    talking.choose({ command: 'open', value: 'training' });
    expect(talking.replies().at(-1)?.text).toContain('What kind of work');
  });
});
