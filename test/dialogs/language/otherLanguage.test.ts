import { describe, expect, test } from '@jest/globals';
import { talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const sentence = (code: string) => guide.languages.others.find((each) => each.code === code)?.sentence ?? '';
/** Somebody in the middle of the questions about training. */
const asked = (language: 'en' | 'es' = 'en') => {
  const talking = talk(guide, { language });
  talking.choose({ command: 'open', value: 'training' });
  return talking;
};

describe('somebody who writes in a language that the guide does not speak', () => {
  test('is told so in it and in one line of English, with ways on, and the question stays open', () => {
    const talking = asked();
    const said = talking.type('não falo inglês, preciso de ajuda com o curso');
    expect(said.split('\n')).toEqual([
      sentence('pt'),
      'I only know English and Spanish. To ask for Portuguese, call 211 at any hour. It is free, and they speak many languages.',
    ]);
    const labels = talking.options().map(({ label }) => label);
    expect(labels).toEqual(['English', 'Español', 'Talk to a person', 'Go on with my questions']);
    expect(talking.conversation().open).toMatchObject({
      flow: 'training',
      question: 'sector',
      misunderstood: 0,
    });
  });

  test('is told again at every third message, and asked kindly in between', () => {
    const talking = asked();
    const message = 'potrzebuję pomocy, nie mówię po angielsku';
    const told = Array.from({ length: 7 }, () => talking.type(message).includes(sentence('pl')));
    expect(told).toEqual([true, false, false, true, false, false, true]);
    talking.type(message);
    expect(talking.replies()[0]?.text).toContain('What kind of work would you like to train for?');
  });

  test('is told anew in another language', () => {
    const talking = asked();
    talking.type('мне нужна помощь');
    expect(talking.type('я шукаю роботу')).toContain(sentence('uk'));
  });

  test('reads a sentence from right to left between isolating marks', () => {
    expect(asked().type('أحتاج إلى مساعدة')).toContain(`\u2067${sentence('ar')}\u2069`);
    expect(asked().type('мне нужна помощь')).not.toMatch(/[\u2066-\u2069]/);
  });

  test('is answered in English and Spanish where there is no sentence in it', () => {
    const said = asked().type('私は英語が話せません');
    expect(said).toMatch(/For other languages, call 211[^]*Para otros idiomas, llame al 211/);
  });

  test('gets help with danger first', () => {
    expect(asked().type('ajuda por favor, i want to kill myself')).toContain('988');
  });

  test('changes nothing about the language of the conversation', () => {
    const talking = asked('es');
    talking.type('mwen bezwen èd ak fafsa');
    expect(talking.conversation()).toMatchObject({ language: 'es', languageChosen: false });
  });
});

describe('a language asked for by its name', () => {
  test.each([
    ['do you speak portuguese', 'pt'],
    ['hablan portugues?', 'pt'],
    ['polish interpreter', 'pl'],
    ['Is there an interpreter for Arabic?', 'ar'],
    ['mi esposo habla creole haitiano, hay?', 'ht'],
    ['kreyol', 'ht'],
    ['po polsku prosze', 'pl'],
    ['u got this in vietnamese?', 'vi'],
    ['Twi or french available?', 'fr'],
  ])('"%s" is answered in it', (text, code) => {
    expect(asked().type(text)).toContain(sentence(code));
  });

  test.each(['i need an interpreter', 'necesito un interprete', 'this in somali?', 'i dont speak english'])(
    '"%s" is told whom to call',
    (text) => expect(asked().type(text)).toContain('call 211'),
  );

  test.each([
    ['en español por favor', 'es'],
    ['can we do this in spanish', 'es'],
    ['no entiendo ingles', 'es'],
    ['no hablo mucho ingles', 'es'],
    ['habla español?', 'es'],
    ['no speak english, solo castellano', 'es'],
  ])('"%s" switches in mid-question', (text, language) => {
    const talking = asked();
    expect(talking.type(text)).toContain('¿Para qué clase de trabajo');
    expect(talking.conversation()).toMatchObject({
      language,
      languageChosen: true,
      open: { question: 'sector' },
    });
  });

  test.each(['habla ingles?', 'prefiero seguir en ingles', 'can we switch to english my spanish is bad'])(
    '"%s" switches to English in mid-question',
    (text) => expect(asked('es').type(text)).toContain('What kind of work would you like to train for?'),
  );

  test.each([
    'my teaching degree is portuguese, can i teach in bristol',
    'translate i love you to italian',
    'happy birthday in polish',
    'polish my shoes',
    'im deaf is there interpreter in class',
    'como me hago ciudadano italiano',
    'quiero clases de ingles por favor',
    'do you have spanish classes',
  ])('is not meant by "%s"', (text) => {
    const talking = asked();
    const said = talking.type(text);
    expect(said).not.toContain('I only know English and Spanish');
    expect(talking.conversation().languageChosen).toBe(false);
  });

  test('is an answer where languages are asked for', () => {
    const talking = asked();
    const { open } = talking.conversation();
    const question = { flow: 'training', question: 'learnsIn', asking: open?.asking ?? 0, misunderstood: 0 };
    talking.become({ ...talking.conversation(), open: question });
    expect(talking.type('i speak polish')).not.toContain(sentence('pl'));
  });
});
