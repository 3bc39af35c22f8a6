import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../guidance/language.ts';
import { begin, guide } from './fafsaTalk.ts';

const questions = ['orphanFosterWard', 'homelessAtRisk', 'unusualCircumstances'] as const;

/** A conversation at one of the questions, with what was typed there. */
function saidAt(question: string, text: string, language: (typeof languages)[number]) {
  const talking = begin({ language });
  for (const answer of ['2026-27', 'no', 'eligible', 'after-2003-01-01']) talking.choose(button(answer));
  while (talking.conversation().open?.question !== question) talking.choose(button('no'));
  talking.type(text);
  return {
    open: talking.conversation().open?.question,
    value: talking.conversation().answers['fafsa']?.[question]?.value,
    said: talking
      .replies()
      .map((reply) => reply.text)
      .join('\n'),
  };

  function button(value: string) {
    const found = talking.options().find(({ choice }) => choice.value === value);
    if (!found) throw new Error(`No button for ${value}`);
    return found.choice;
  }
}

const confessions = {
  en: [
    'not safe',
    'its not safe',
    'no contact',
    'i dont talk to my dad',
    'i dont have parents',
    'they dont want me',
    'i dont have a home',
    'no steady place',
    'no i dont live with my mom',
    'no they left me',
    'no parents',
  ],
  es: [
    'no es seguro',
    'no tengo papás',
    'no tengo contacto',
    'no tengo',
    'no vivo con mi mamá',
    'no estoy bien',
  ],
} as const;
/** Having no roof goes before any question. */
const needs = { en: ['no place to live'], es: ['no tengo casa', 'no tengo hogar'] } as const;
const plain = {
  en: [
    'no',
    'nope',
    'Nah',
    'not really',
    'nooo',
    'no thanks',
    '2',
    'no i live with my mom',
    'No, we are fine',
  ],
  es: ['no', 'no gracias', 'para nada', 'claro que no', 'no, vivo con mi mamá'],
} as const;

describe.each(questions)('the question %s', (question) => {
  describe.each(languages)('in %s', (language) => {
    test.each(confessions[language])('does not take “%s” for a no, and asks again', (text) => {
      const { open, value, said } = saidAt(question, text, language);
      expect(value).toBeUndefined();
      expect(open).toBe(question);
      expect(said).toContain(guide.words.say(language, `fafsa.${question}.again`));
    });

    test.each(needs[language])('is put off for “%s”, and stays open', (text) => {
      const { open, value, said } = saidAt(question, text, language);
      expect(value).toBeUndefined();
      expect(open).toBe(question);
      expect(said).toContain('211');
    });

    test.each(plain[language])('takes “%s” for a no', (text) => {
      expect(saidAt(question, text, language).value).toBe(false);
    });
  });

  test('is not settled by not knowing where the parents are', () => {
    expect(saidAt(question, 'dont know where they are', 'en').value).toBeUndefined();
    expect(saidAt(question, 'no sé dónde están', 'es').value).toBeUndefined();
  });

  test('takes a yes and a plain doubt', () => {
    expect(saidAt(question, 'yes', 'en').value).toBe(true);
    expect(saidAt(question, 'i dont know', 'en').value).toBe('unsure');
    expect(saidAt(question, 'no estoy segura', 'es').value).toBe('unsure');
  });
});
