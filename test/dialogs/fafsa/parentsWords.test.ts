import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { begin, guide } from './fafsaTalk.ts';

const toParents: Readonly<Record<Language, readonly string[]>> = {
  en: ['this year', 'no', 'citizen', '2006', ...Array<string>(10).fill('no')],
  es: ['este año', 'no', 'nací aquí', 'tengo 20', ...Array<string>(10).fill('no')],
};

function parentsSaid(text: string, language: Language) {
  const talking = begin({ language });
  for (const answer of toParents[language]) talking.type(answer);
  expect(talking.conversation().open?.question).toBe('parents');
  const said = talking.type(text);
  return { said, value: talking.conversation().answers['fafsa']?.['parents']?.value };
}

describe('the question on the parents', () => {
  test.each<[Language, string]>([
    ['en', 'not married'],
    ['en', 'alone'],
    ['en', 'only my mom'],
    ['es', 'no casados'],
    ['es', 'no están casados'],
    ['es', 'solo'],
    ['es', 'sola'],
    ['es', 'solo con mi mamá'],
  ])('in %s does not guess from “%s”, and asks how the two are today', (language, text) => {
    const { said, value } = parentsSaid(text, language);
    expect(value).toBeUndefined();
    expect(said).toContain(guide.words.say(language, 'fafsa.parents.again'));
    expect(said).toMatch(/how the two are today|cómo están los dos hoy/);
  });

  test.each<[Language, string, string]>([
    ['en', 'single mom', 'neverMarriedApart'],
    ['en', 'they live together', 'unmarriedTogether'],
    ['es', 'unión libre', 'unmarriedTogether'],
    ['es', 'mi papá murió', 'widowed'],
  ])('in %s takes “%s” for %s', (language, text, value) => {
    expect(parentsSaid(text, language).value).toBe(value);
  });
});
