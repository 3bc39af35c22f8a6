import { describe, expect, test } from '@jest/globals';
import { finishedInterests } from '../../../dialogs/interests/interestsOf.ts';
import { scopeOf } from '../../../dialogs/engine/scope.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { answerAll, beginInterests as begin, handy, twelve } from './interestsTalk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const likesHands = 'This is what you seem to like most: working with your hands and with tools.';

function found(talking: Talk) {
  return finishedInterests(scopeOf(guide, talking.conversation(), '2026-11-22'));
}

describe('the six scores of My Next Move', () => {
  test('are offered by a button at the first activity and lead straight to the result', () => {
    const talking = begin();
    expect(talking.click('I have My Next Move scores')).toContain('30 22 5 8 3 12');
    expect(talking.type('30 22 5 8 3 12')).toContain(likesHands);
    expect(found(talking)?.profile).toMatchObject({ leading: ['R'], scores: { R: 3, I: 2.2 }, answered: 0 });
  });

  test.each([
    ['the first activity', []],
    ['the third', ['yes', 'no']],
    ['the choice after twelve', twelve('yes')],
    ['the second half', [...twelve('yes'), 'more', 'no']],
  ])('are understood when typed at %s, and nothing else is asked', (_, before) => {
    const talking = begin();
    answerAll(talking, before);
    expect(talking.type('C 12, E 3, S 8, A 5, I 22, R 30')).toContain(likesHands);
    expect(talking.replies().at(-1)?.picture?.scores).toEqual({ R: 30, I: 22, A: 5, S: 8, E: 3, C: 12 });
    expect(found(talking)?.profile.leading).toEqual(['R']);
  });

  test('are taken when typed after the result, in another order, and replace the activities', () => {
    const talking = begin();
    answerAll(talking, handy);
    expect(talking.conversation().open).toBeNull();
    const said = talking.type('s 30 e 22 c 5 r 8 i 3 a 12');
    expect(said).toContain('helping and teaching people');
    expect(talking.replies().at(-1)?.picture?.scores).toEqual({ R: 8, I: 3, A: 12, S: 30, E: 22, C: 5 });
    expect(found(talking)?.profile.leading).toEqual(['S']);
    talking.type('30 22 5 8 3 12');
    expect(found(talking)?.profile.leading).toEqual(['R']);
  });

  test('are taken before any activity was asked', () => {
    const talking = talk(guide, { language: 'en' });
    talking.arrive();
    expect(talking.type('R 30, I 22, A 5, S 8, E 3, C 12')).toContain(likesHands);
  });

  test.each([
    ['Realistic: 32, Investigative: 21, Artistic: 8, Social: 15, Enterprising: 12', 'Conventional (C)'],
    ['my scores are 32 21 8 15 12', 'I found 5 numbers and need six'],
    ['32 21 8 15 12', 'I found 5 numbers and need six'],
    ['and conventional 18', 'You can write all six scores like this'],
    ['R 32 I 21 A 80 S 15 E 12 C 18', 'I cannot use 80'],
  ])('that are not six are said to be so, with nothing open: %s', (text, expected) => {
    const talking = talk(guide, { language: 'en' });
    talking.arrive();
    expect(talking.type(text)).toContain(expected);
    expect(found(talking)).toBeNull();
  });

  test('are taken in the training part, whose question then offers to go by them', () => {
    const talking = talk(guide, { language: 'en' });
    talking.arrive();
    talking.choose({ command: 'open', value: 'training' });
    expect(talking.type('Realistic 32 Investigative 21 Artistic 8 Social 15 Enterprising 12')).toContain(
      'Conventional (C)',
    );
    const said = talking.type(
      'conventional 18 social 15 realistic 32 artistic 8 enterprising 12 investigative 21',
    );
    expect(said).toContain(likesHands);
    expect(talking.conversation().open).toMatchObject({ flow: 'training', question: 'sector' });
    const labels = talking
      .replies()
      .at(-1)
      ?.options.map(({ label }) => label);
    expect(labels).toContain(guide.words.say('en', 'training.sector.option.profile'));
    expect(found(talking)?.profile.leading).toEqual(['R']);
  });

  test('are not read out of an answer to another part', () => {
    const talking = talk(guide, { language: 'en' });
    talking.arrive();
    talking.choose({ command: 'open', value: 'fafsa' });
    talking.type('1 2 3 4 5 6');
    expect(found(talking)).toBeNull();
  });

  test('are understood in Spanish', () => {
    const said = begin('es').type(
      'Realista 3, Investigador 8, Artístico 5, Social 30, Emprendedor 22, Convencional 12',
    );
    expect(said).toContain('más parece gustarle: ayudar y enseñar a la gente.');
  });

  test.each([
    ['30 22 5 8 3', 'I found 5 numbers and need six.'],
    ['R 30 I 22 A 5 S 8 E 3', 'I found no number for Conventional (C).'],
    ['30 22 5 8 3 41', 'I cannot use 41.'],
    ['R 30 R 22 A 5 S 8 E 3 C 12', 'I found Realistic (R) more than once.'],
    ['R 30 I 22 A 5 S 8 E 3 12', 'which number goes with which name'],
  ])('typed as “%s” get a clear question back, and nothing is lost', (text, problem) => {
    const talking = begin();
    answerAll(talking, ['yes', 'no']);
    const before = talking.conversation().answers;
    const said = talking.type(text);
    expect(said).toContain(problem);
    expect(said).toContain('design a flyer');
    expect(talking.conversation().answers).toEqual(before);
  });

  test('asked for and answered with something else are asked for again, and can be skipped', () => {
    const talking = begin();
    talking.type('my next move');
    expect(talking.type('forty, I think')).toContain('I did not find six numbers in that.');
    expect(talking.type('skip')).toContain('why a phone runs out of power');
    expect(answerAll(talking, handy.slice(1))).toContain('working with your hands and with tools');
  });

  test('that are flat are met kindly', () => {
    const said = begin().type('20 20 19 20 18 20');
    expect(said).toContain('Nothing stood out yet');
  });

  test('can be changed, and taken back', () => {
    const talking = begin();
    talking.click('I have My Next Move scores');
    talking.type('30 22 5 8 3 12');
    talking.click('Change an answer');
    talking.click('My six scores');
    expect(talking.type('3 8 5 30 22 12')).toContain('helping and teaching people');
    expect(talking.type('back')).toContain('Please type your six scores');
  });
});

test.each(['i have no idea', 'next question please', 'I have never tried that', 'my cousin does that'])(
  '“%s” at the first activity is not taken for the button about scores',
  (text) => {
    const talking = begin();
    talking.type(text);
    expect(talking.conversation().answers['interests']?.['fix-bicycle']?.value).not.toBe('scores');
  },
);
