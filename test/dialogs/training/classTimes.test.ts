import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { answersOf, beginAt } from './trainingTalk.ts';

function heard(typed: string, language: Language): { said: string; times: unknown } {
  const talking = beginAt('times', language);
  const said = talking.type(typed);
  return { said, times: answersOf(talking)['times'] };
}

describe('times that are taken are not the times for class', () => {
  test.each([
    'i work days',
    'i work nights',
    'i am busy during the day',
    'i have a job in the evening',
    'my shift is at night',
    'evenings but not weekends',
    'days except mondays',
    'i work days and nights so no',
    'weekends, but i work saturdays',
    'anytime unless i work',
    'i work from home',
    'trabajo de dia',
    'trabajo de noche',
    'tengo trabajo por la mañana',
    'estoy ocupada de día',
    'trabajo los fines de semana',
    'de día, pero no por la tarde',
    'de noche menos los viernes',
  ])('“%s” is asked again', (typed) => {
    for (const language of ['en', 'es'] as const) {
      const { said, times } = heard(typed, language);
      expect(times).toBeUndefined();
      expect(said).toContain(language === 'en' ? 'You can type “days”' : 'Puede escribir “de día”');
    }
  });
});

describe('what is plain is heard', () => {
  test.each([
    ['i work days so evenings', ['evenings']],
    ['I work days, so evenings or weekends', ['evenings', 'weekends']],
    ['i work nights but days are ok', ['days']],
    ['after work', ['evenings']],
    ['after my job, and weekends', ['evenings', 'weekends']],
    ['anytime but weekends', ['days', 'evenings', 'online']],
    ['any time except nights', ['days', 'weekends', 'online']],
    ['trabajo de día así que de noche', ['evenings']],
    ['trabajo de día pero puedo de noche', ['evenings']],
    ['después del trabajo', ['evenings']],
    ['después de trabajar', ['evenings']],
    ['a cualquier hora menos los fines de semana', ['days', 'evenings', 'online']],
    ['siempre excepto de noche', ['days', 'weekends', 'online']],
  ])('“%s”', (typed, times) => {
    for (const language of ['en', 'es'] as const) expect(heard(typed, language).times).toEqual(times);
  });
});
