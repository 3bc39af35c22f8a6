import { describe, expect, test } from '@jest/globals';
import { guide } from '../wishes/wishTalk.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import type { Language } from '../../../guidance/language.ts';
import { beginAt } from '../training/trainingTalk.ts';

function arrived(language: Language = 'en'): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  return talking;
}

describe('a fact that was told before', () => {
  test.each([
    ['en', 'i have a car', 'I have that already: by car.'],
    ['en', 'i said i have a car', 'I have that already: by car.'],
    ['es', 'ya le dije que tengo carro', 'Eso ya lo tengo: en carro.'],
  ] as const)('is said to be known, with nothing open, in %s: “%s”', (language, text, expected) => {
    const talking = arrived(language);
    talking.type(language === 'en' ? 'i have a car' : 'tengo carro');
    expect(talking.type(text)).toContain(expected);
  });

  test('is said to be known at a question, which is asked again and not called misunderstood', () => {
    const talking = arrived();
    talking.type('i have a car');
    talking.choose({ command: 'open', value: 'training' });
    expect(talking.type('i told you i have a car')).toContain('I have that already: by car.');
    expect(talking.conversation().open).toMatchObject({ flow: 'training', misunderstood: 0 });
  });

  test('said on a form is not told here', () => {
    const talking = arrived();
    expect(talking.type('i said i have a record on the application')).not.toContain('I noted');
  });
});

test('a car is noted at the question for the kind of work, and names none', () => {
  const talking = beginAt('sector');
  expect(talking.type('i have a car')).toContain('I noted: by car.');
  expect(talking.conversation().answers['training']?.['sector']).toBeUndefined();
});

describe('another state', () => {
  test.each([
    ['en', 'i live in springfield ma now', 'only in Connecticut'],
    ['en', 'we moved to new jersey', 'only in Connecticut'],
    ['es', 'vivo en springfield massachusetts', 'en Connecticut'],
  ] as const)('is answered by where we know training, in %s: “%s”', (language, text, expected) => {
    const talking = arrived(language);
    expect(talking.type(text)).toContain(expected);
    talking.choose({ command: 'open', value: 'training' });
    talking.type(text);
    expect(talking.conversation().open).toMatchObject({ flow: 'training', misunderstood: 0 });
  });

  test.each(['i live with my ma', 'i live in hartford, my dad is in ny', 'im from puerto rico'])(
    'is not heard in “%s”',
    (text) => {
      expect(arrived().type(text)).not.toContain('only in Connecticut');
    },
  );
});

describe('a foreign diploma beside the kind of work', () => {
  test('is answered, and the kind of work is noted', () => {
    const said = arrived('es').type('kiero trabajar de nurse aqui, mi diploma es de honduras');
    expect(said).toContain('Anoté: Salud');
    expect(said).toContain('Lo que estudió en otro país puede contar.');
  });
});

describe('“none of these”', () => {
  test('after “is it one of these?” is no wish for training', () => {
    const talking = arrived();
    expect(talking.type('this is probably a waste of time but fine show me what you got')).toContain(
      'Is it one of these?',
    );
    expect(talking.type('none of these')).toContain('Say it in other words');
    expect(talking.conversation().open).toBeNull();
  });
});

describe('any of the answers', () => {
  test.each([
    ['en', 'any of them'],
    ['en', 'doesnt matter'],
    ['en', 'either is fine'],
    ['en', 'not sure'],
    ['es', 'me da igual'],
    ['es', 'cualquiera de las dos'],
  ] as const)('will do, in %s: “%s”', (language, text) => {
    const talking = beginAt('pace', language);
    talking.type(text);
    expect(talking.conversation().answers['training']?.['pace']).toEqual({ value: null });
  });
});

test('“what does that mean” asks the open question in other words', () => {
  const talking = beginAt('pace');
  const before = talking.replies().at(-1)?.text;
  const said = talking.type('what does that mean');
  expect(said).toContain('only some hours a week?');
  expect(said).not.toBe(before);
});

test('what is only for others is told shortly after the funds of that name that may be for one', () => {
  const talking = arrived('es');
  talking.type('tengo 52 años, me despidieron');
  talking.type('que es eso de WIOA');
  const titles = talking.replies().flatMap(({ cards }) => cards.map(({ title }) => title));
  expect(titles.filter((title) => title.includes('jóvenes'))).toEqual([]);
  expect(titles.at(-1)).toContain('no es para usted');
});

describe('with nothing open', () => {
  test.each([
    ['en', 'manufacturing', 'manufacturing'],
    ['es', 'manufactura', 'manufacturing'],
    ['en', 'welding', 'manufacturing'],
  ] as const)('a kind of work opens the training part for it, in %s: “%s”', (language, text, sector) => {
    const talking = arrived(language);
    talking.type(text);
    expect(talking.conversation().open?.flow).toBe('training');
    expect(talking.conversation().answers['training']?.['sector']).toEqual({ value: sector });
  });

  test('“child care” still asks who minds the children', () => {
    const talking = arrived();
    talking.type('child care');
    expect(talking.conversation().answers['training']).toBeUndefined();
  });

  test('“idk” is not offered what only a question can be wished', () => {
    const talking = arrived();
    talking.type('idk');
    const wishes = talking.options().map(({ choice }) => choice.value);
    expect(wishes).not.toContain('skip_question');
  });
});

test('a vet among other things told is a veteran', () => {
  const said = arrived().type('vet, 34, east hartford, have a car, must earn while i learn');
  expect(said).toMatch(/I noted: .*a veteran/);
});

test('who was thrown out of the factory was laid off', () => {
  const said = arrived('es').type(
    'me botaron de la fabrica, 52 anos, new britain, sin diploma, solo de noche',
  );
  expect(said).toMatch(/Anoté: .*despido/);
});
