import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { begin, guide } from './fafsaTalk.ts';

function saidOfStatus(text: string, language: Language) {
  const talking = begin({ language });
  talking.type(language === 'es' ? 'este año' : 'this year');
  talking.type('no');
  const said = talking.type(text);
  const { open, answers } = talking.conversation();
  return { said, open: open?.question, value: answers['fafsa']?.['citizen']?.value, talking };
}

const answers: readonly [Language, string, string][] = [
  ['en', 'citizen', 'eligible'],
  ['en', 'I was born here', 'eligible'],
  ['en', 'puerto rican', 'eligible'],
  ['en', 'born in Puerto Rico', 'eligible'],
  ['en', 'naturalized', 'eligible'],
  ['en', 'i have asylum', 'eligible'],
  ['en', 'i have a green card', 'eligible'],
  ['en', '1', 'eligible'],
  ['en', 'i have daca', 'other'],
  ['en', 'im undocumented', 'other'],
  ['en', 'tps', 'unsure'],
  ['en', 'not sure', 'unsure'],
  ['es', 'nací en puerto rico', 'eligible'],
  ['es', 'soy de Puerto Rico', 'eligible'],
  ['es', 'puertorriqueña', 'eligible'],
  ['es', 'naturalizado', 'eligible'],
  ['es', 'tengo asilo', 'eligible'],
  ['es', 'no tengo papeles', 'other'],
  ['es', 'no sé', 'unsure'],
  ['es', '2', 'other'],
];

const noAnswers: readonly [Language, string][] = [
  ['en', 'my parents are undocumented'],
  ['en', 'my mom has no papers'],
  ['en', 'my mom has daca'],
  ['en', 'dad has green card'],
  ['en', 'my father is a citizen'],
  ['en', 'i was born in mexico'],
  ['en', 'connecticut resident'],
  ['en', 'resident'],
  ['en', 'not a citizen'],
  ['es', 'mi mama no tiene papeles'],
  ['es', 'mis padres son indocumentados'],
  ['es', 'mi papá es ciudadano'],
  ['es', 'nací en guatemala'],
  ['es', 'residente'],
];

describe('the question on the student’s status', () => {
  test.each(answers)('in %s takes “%s” for %s', (language, text, value) => {
    expect(saidOfStatus(text, language).value).toBe(value);
  });

  test.each(noAnswers)(
    'in %s does not guess from “%s”, and asks again with a way to skip',
    (language, text) => {
      const { open, value, talking } = saidOfStatus(text, language);
      expect(value).toBeUndefined();
      expect(open).toBe('citizen');
      expect(talking.options().map(({ choice }) => choice.command)).toContain('skip');
    },
  );

  test.each<[Language, string]>([
    ['en', 'i dont want to say'],
    ['es', 'prefiero no decir'],
  ])('in %s is skipped by “%s”, which is no answer', (language, text) => {
    const { open, value } = saidOfStatus(text, language);
    expect(value).toBeNull();
    expect(open).toBe('bornBefore');
  });

  test('asks again about the student, not the parents', () => {
    expect(saidOfStatus('my mom has daca', 'en').said).toContain(
      guide.words.say('en', 'fafsa.citizen.again'),
    );
    expect(guide.words.say('es', 'fafsa.citizen.again')).toContain('El estatus de sus padres no cuenta');
  });
});
