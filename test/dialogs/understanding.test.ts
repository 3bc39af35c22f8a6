import { describe, expect, test } from '@jest/globals';
import { talk } from '../support/dialogs/talk.ts';
import { answerAll } from './training/trainingTalk.ts';
import type { Inbound } from '../../dialogs/inbound.ts';
import { projectGuide } from '../support/projectGuide.ts';

const guide = projectGuide();
/** Somebody of whom no channel says which language they read. */
const unknown = () => {
  const talking = talk(guide);
  return {
    ...talking,
    first: (text: string) => {
      const given: { language?: Inbound['language'] } = {};
      Object.defineProperty(given, 'language', { value: undefined, enumerable: true });
      talking.type('', { kind: 'arrived', ...(given as object) });
      return talking.type(text, given as object);
    },
  };
};

describe('the first words', () => {
  test.each([
    ['hola', /¿Qué le gustaría hacer\?/],
    ['necesito ayuda con la fafsa', /¿En qué le ayudo con la FAFSA\?/],
    ['quiero llenar la fafsa', /seguir estudiando|¿Cuándo/],
    ['quiero estudiar algo', /¿Para qué clase de trabajo/],
    ['quiero ser enfermera', /Anoté: Salud/],
    [
      'got laid off from the plant in may, looking for a new trade',
      /I noted: laid off\.[^]*sorry about your job/,
    ],
    ['i want to be a nurse', /I noted: Health care/],
    ['quiero clases de ingles', /clases gratis de inglés/],
    ['good morning i need help with my fafsa', /What about the FAFSA\?/],
    ['good morning how do i start my fafsa', /start school or training/],
    ['no hablo inglés', /en español/],
  ])('"%s" are answered in their language', (text, expected) => {
    expect(unknown().first(text)).toMatch(expected);
  });

  test('that say nothing to us are answered in both languages', () => {
    expect(unknown().first('qwertz')).toMatch(/I did not understand[^]*No entendí/);
  });

  test('change the language of the page, and a later word in another language does not', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('hola');
    expect(talking.conversation().language).toBe('es');
    talking.type('training');
    expect(talking.conversation().language).toBe('es');
  });

  test('get no "hello again"', () => {
    const talking = talk(guide);
    talking.arrive();
    expect(talking.type('hi')).toBe('What would you like to do?');
    expect(talking.type('hi')).toMatch(/Hello again/);
  });
});

describe('a request', () => {
  test.each([
    ['good morning i need to do my fafsa please', 'fafsa'],
    ['thank you so much, can you help me find classes', 'training'],
  ])('is heard beside a greeting or thanks: "%s"', (text, flow) => {
    const talking = talk(guide);
    talking.arrive();
    talking.type(text);
    expect(talking.conversation().open?.flow).toBe(flow);
  });

  test.each(['talk to a person please', 'i want to talk to someone', 'can i talk to a real human please'])(
    'for a person is heard in the middle of a question: "%s"',
    (text) => {
      const talking = talk(guide);
      talking.arrive();
      talking.type('training');
      talking.type(text);
      expect(talking.last().flags).toEqual(['human']);
      expect(talking.conversation().open?.question).toBe('sector');
    },
  );

  test.each([
    'please delete my data',
    'delete everything please',
    'quiero borrar mis datos',
    'borre mis datos',
  ])('to be forgotten is heard: "%s"', (text) => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('training');
    talking.type(text);
    expect(talking.conversation().open?.flow).toBe('delete');
  });

  test('for something else says what was put on hold, with one tap back', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('start my fafsa');
    expect(talking.type('i want to take the career quiz')).toMatch(/I put “The FAFSA” on hold/);
    talking.click('Go on: The FAFSA');
    expect(talking.conversation().open?.flow).toBe('fafsa');
  });

  test('for the part that is open is told that it was not understood', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('training');
    expect(talking.type('a class')).toMatch(/did not find that/);
  });
});

describe('buttons', () => {
  test('can be typed by label or, when nothing is open, by number', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('get help with the fafsa');
    talking.type('1');
    expect(talking.conversation().open?.flow).toBe('fafsa');
    talking.type('menu');
    talking.type('2');
    expect(talking.conversation().open?.flow).toBe('interests');
  });

  test('of the list of answers can be typed too', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('training');
    talking.type('health');
    talking.type('change an answer');
    expect(talking.type('kind of work')).toMatch(/What kind of work/);
  });

  test('"back" after an outcome opens the last question of that part', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('training');
    answerAll(talking, { sector: 'health', town: 'hartford' });
    const last = Object.keys(talking.conversation().answers['training'] ?? {}).at(-1);
    expect(talking.conversation().open).toBeNull();
    talking.type('back');
    expect(talking.conversation().open?.question).toBe(last);
  });
});

describe('after words of danger', () => {
  test.each(['ok', 'help', 'no'])('"%s" brings the same help again, not an answer to a question', (text) => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('what i like');
    talking.type('i want to kill myself');
    expect(talking.type(text)).toMatch(/988/);
    expect(talking.conversation().answers['interests']).toBeUndefined();
  });

  test('a person to talk to means the people for that first', () => {
    const talking = talk(guide);
    talking.arrive();
    talking.type('he hits me');
    talking.click('Talk to a person');
    const titles = talking.replies().flatMap(({ cards }) => cards.map(({ title }) => title));
    expect(titles.slice(0, 2).join()).toMatch(/Safe Connect/);
  });
});

test.each([
  ['got a text saying pay $99 to unlock my fafsa grant is that u', /never ask for money/],
  ['is careerconnect still taking people? the link dont work', /CareerConneCT ended on July 1, 2026/],
  ['cant do class bc no one to watch my baby', /help you find child care/],
  ['im homeless', /211/],
  ['me pegó anoche', /888-774-2900/],
])('"%s" is answered for what it is', (text, expected) => {
  const talking = talk(guide);
  talking.arrive();
  expect(talking.type(text)).toMatch(expected);
});
