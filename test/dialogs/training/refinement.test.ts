import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { answerAll, answersOf, begin, cardsOf, titlesOf } from './trainingTalk.ts';

describe('a typed kind of work', () => {
  test.each<[string, Language, object]>([
    ['i want to be a barber', 'en', { sector: 'trades', occupation: 'technical-school-barbering' }],
    ['electrician', 'en', { sector: 'trades', occupation: '47-2111' }],
    ['hvac', 'en', { sector: 'trades', occupation: '49-9021' }],
    ['welding', 'en', { sector: 'manufacturing', occupation: '51-4121' }],
    ['cna', 'en', { sector: 'health', occupation: '31-1131' }],
    ['cyber security', 'en', { sector: 'technology', field: 'cybersecurity' }],
    ['programación', 'es', { sector: 'technology', field: 'software' }],
    ['electricista', 'es', { sector: 'trades', occupation: '47-2111' }],
    ['plumber', 'en', { sector: 'trades' }],
    ['insurance', 'en', { sector: 'insurance' }],
    ['computers', 'en', { sector: 'technology' }],
    ['Computers and tech', 'en', { sector: 'technology' }],
    ['manufacturing', 'en', { sector: 'manufacturing' }],
    ['child care', 'en', { sector: 'childcare' }],
    ['7', 'en', { sector: 'childcare' }],
    ['not sure', 'en', { sector: 'unsure' }],
  ])(
    '%s (%s) answers the job or the part of tech as well, where it names just one',
    (said, language, known) => {
      const talking = begin(language);
      talking.type(said);
      expect(answersOf(talking)).toEqual(known);
    },
  );

  test('is said back with all that it was taken for', () => {
    expect(begin().type('i want to be a barber')).toContain('Got it: Building trades, Barbering.');
    expect(begin('es').type('electricista')).toContain('Electricista');
  });

  test('is not asked about again, and comes first among the tracks', () => {
    const talking = begin();
    talking.type('barber');
    answerAll(talking, {});
    expect(titlesOf(talking)[0]).toBe('Barbering');
  });
});

test('a clicked kind of work answers nothing else', () => {
  const talking = begin();
  talking.click('Building trades');
  expect(answersOf(talking)).toEqual({ sector: 'trades' });
});

test('the card names the job that was asked for, though its training leads to others as well', () => {
  const talking = begin();
  talking.type('machinist');
  answerAll(talking, { town: 'hartford' });
  const jobs = cardsOf(talking).map(
    ({ facts }) => facts.find(({ name }) => name === 'Leads to')?.value ?? '',
  );
  expect(jobs[0]).toMatch(/^Machinist/);
});
