import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { begin } from './fafsaTalk.ts';

function startSaid(text: string, language: Language, at?: string) {
  const talking = begin(at === undefined ? { language } : { language, at });
  talking.type(text);
  return talking.conversation().answers['fafsa']?.['start']?.value;
}

const thisYear = '2026-27';
const nextYear = '2027-28';

describe('when to start, typed in November 2026', () => {
  test.each<[Language, string, string]>([
    ['en', 'jan 2027', thisYear],
    ['en', 'january 2027', thisYear],
    ['en', 'i want to start in january', thisYear],
    ['en', 'next semester', thisYear],
    ['en', 'fall 2026', thisYear],
    ['en', 'spring 2027', thisYear],
    ['en', 'spring semester', thisYear],
    ['en', 'next month', thisYear],
    ['en', 'next month, january', thisYear],
    ['en', 'right now', thisYear],
    ['en', 'june 2027', thisYear],
    ['en', 'july 2027', nextYear],
    ['en', 'january 2028', nextYear],
    ['en', 'fall 2027', nextYear],
    ['en', 'fall 2029', nextYear],
    ['en', 'next fall', nextYear],
    ['en', 'August', nextYear],
    ['en', 'i want to start next year', nextYear],
    ['en', 'not sure', 'unsure'],
    ['en', '2', nextYear],
    ['es', 'el otro semestre', thisYear],
    ['es', 'enero de 2027', thisYear],
    ['es', 'en primavera', thisYear],
    ['es', 'el próximo mes', thisYear],
    ['es', 'el mes que viene', thisYear],
    ['es', 'otoño de 2026', thisYear],
    ['es', 'en enero de 2028', nextYear],
    ['es', 'el próximo otoño', nextYear],
    ['es', 'septiembre', nextYear],
    ['es', 'el otro año', nextYear],
    ['es', 'no sé', 'unsure'],
  ])('in %s, “%s” is %s', (language, text, value) => {
    expect(startSaid(text, language)).toBe(value);
  });

  test.each<[Language, string]>([
    ['en', '2027'],
    ['en', 'fall 2024'],
    ['en', 'january or august'],
    ['en', 'summer 2027'],
    ['en', 'not this year'],
    ['en', 'school'],
    ['en', 'fall 2027 or fall 2026'],
    ['es', 'año'],
    ['es', 'no en enero'],
    ['es', 'verano'],
  ])('in %s, “%s” is asked again', (language, text) => {
    expect(startSaid(text, language)).toBeUndefined();
  });
});

describe('when to start, typed in another month', () => {
  test.each<[string, string, string | undefined]>([
    ['2027-03-10T15:00:00Z', 'next semester', '2027-28'],
    ['2027-03-10T15:00:00Z', 'fall', '2027-28'],
    ['2027-03-10T15:00:00Z', 'january', '2027-28'],
    ['2027-03-10T15:00:00Z', 'this semester', '2026-27'],
    ['2027-03-10T15:00:00Z', 'spring', undefined],
    ['2027-01-10T15:00:00Z', 'next semester', undefined],
    ['2027-08-10T15:00:00Z', 'fall', '2027-28'],
    ['2027-08-10T15:00:00Z', 'september 2028', '2028-29'],
  ])('at %s, “%s” is %s', (at, text, value) => {
    expect(startSaid(text, 'en', at)).toBe(value);
  });
});
