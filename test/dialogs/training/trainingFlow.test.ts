import { describe, expect, test } from '@jest/globals';
import { answersOf, begin, cardsOf, titlesOf, typeAll } from './trainingTalk.ts';

describe('from the first question to three tracks', () => {
  test('by clicking', () => {
    const talking = begin();
    talking.click('Manufacturing');
    talking.type('Hartford');
    talking.click('Any time');
    talking.click('Up to 30 miles');
    const said = talking.click('Either is fine');
    expect(answersOf(talking)).toEqual({
      sector: 'manufacturing',
      town: 'hartford',
      when: ['days', 'evenings', 'weekends', 'online', 'any'],
      reach: 'region',
      pay: 'either',
    });
    expect(said).toContain('Here are three to look at first.');
    expect(cardsOf(talking)).toHaveLength(3);
    expect(talking.conversation().open).toBeNull();
  });

  test('by typing, the way people write', () => {
    const talking = begin();
    const said = typeAll(talking, [
      'manufacturing',
      'manchester ct',
      'nights and weekends',
      'i have a car',
      'either',
    ]);
    expect(answersOf(talking)).toEqual({
      sector: 'manufacturing',
      town: 'manchester',
      when: ['evenings', 'weekends'],
      reach: 'region',
      pay: 'either',
    });
    expect(said).toContain('Here are three to look at first.');
    expect(titlesOf(talking)[0]).toBe('Advanced Manufacturing Technology Center (Manchester)');
  });

  test('in Spanish', () => {
    const talking = begin('es');
    const said = typeAll(talking, [
      'fábrica',
      'New Britain',
      'de noche y los fines de semana',
      'tengo carro',
      'me da igual',
    ]);
    expect(answersOf(talking)).toMatchObject({
      when: ['evenings', 'weekends'],
      reach: 'region',
      pay: 'either',
    });
    expect(said).toContain('Aquí hay tres para ver primero.');
  });
});

describe('which questions are asked', () => {
  test('the part of technology only of those who choose technology', () => {
    expect(begin().type('computers')).toContain('Which part of tech?');
    expect(begin().type('health care')).toContain('Which town');
  });

  test('how far only of those who travel to class', () => {
    const talking = begin();
    typeAll(talking, ['insurance', 'hartford']);
    expect(talking.type('online')).toContain('earn money');
  });

  test('how far is not asked of those who keep their town to themselves', () => {
    const talking = begin();
    talking.type('insurance');
    expect(talking.type('skip')).toContain('When could you go');
    expect(talking.type('any time')).toContain('earn money');
    expect(talking.type('no')).toContain('first');
    expect(cardsOf(talking)).toHaveLength(3);
  });
});

describe('times for class', () => {
  test('are picked one by one', () => {
    const talking = begin();
    typeAll(talking, ['trades', 'hartford']);
    talking.click('Days');
    expect(talking.click('Weekends')).toContain('Anything else?');
    talking.click('That is all');
    expect(answersOf(talking)['when']).toEqual(['days', 'weekends']);
  });

  test('“any time” is all there is to say', () => {
    const talking = begin();
    typeAll(talking, ['trades', 'hartford']);
    talking.click('Days');
    expect(talking.click('Any time')).toContain('How far');
  });

  test.each([
    ['evenings', 'en', ['evenings']],
    ['nights', 'en', ['evenings']],
    ['after work', 'en', ['evenings']],
    ['mornings and saturdays', 'en', ['days', 'weekends']],
    ['from home', 'en', ['online']],
    ['all but evenings', 'en', ['days', 'weekends', 'online']],
    ['whenever', 'en', ['days', 'evenings', 'weekends', 'online', 'any']],
    ['noches', 'es', ['evenings']],
    ['de noche', 'es', ['evenings']],
    ['después del trabajo', 'es', ['evenings']],
    ['sábados', 'es', ['weekends']],
    ['por internet', 'es', ['online']],
  ] as const)('“%s” is heard', (typed, language, when) => {
    const talking = begin(language);
    typeAll(talking, ['insurance', '06103', typed]);
    expect(answersOf(talking)['when']).toEqual(when);
  });
});
