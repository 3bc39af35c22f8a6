import { describe, expect, test } from '@jest/globals';
import type { Talk } from '../../support/dialogs/talk.ts';
import {
  answerAll,
  answersOf,
  begin,
  beginAt,
  cardsOf,
  openQuestions,
  type Answers,
} from './trainingTalk.ts';

/** A button, what one might type instead, and what is understood, for every question. */
const answers: Readonly<Record<string, readonly [clicked: string, typed: string, value: unknown]>> = {
  sector: ['Manufacturing', 'factory', 'manufacturing'],
  occupation: ['Machinist', 'machinist', '51-4041'],
  town: ['Manchester', 'manchester ct', 'manchester'],
  reach: ['By car (up to 30 miles)', 'i have a car', 'region'],
  times: ['Any time', 'whenever', ['days', 'evenings', 'weekends', 'online', 'any']],
  pay: ['Either is fine', 'doesn’t matter', 'either'],
  education: ['No diploma or GED yet', 'i dropped out', 'none'],
  age: ['31', 'I am thirty one', 31],
  pace: ['Some hours a week', 'a few hours', 'part'],
  weeks: ['1 year', 'a year', '52'],
  canPay: ['Up to $500', '500 dollars', 500],
  learnsIn: ['English', 'english', ['en']],
  driverLicense: ['Yes', 'yeah', true],
  snap: ['No', 'nope', false],
  enrolment: ['I do not', 'not in college', 'none'],
  job: ['No job now', 'unemployed', 'none'],
  record: ['No', 'no', false],
};
const isTyped = ['town', 'age'];

describe('from the first question to three tracks', () => {
  test('by clicking where there is something to click', () => {
    const talking = begin();
    for (const { question } of openQuestions(talking)) {
      const [label = ''] = answers[question] ?? [];
      if (isTyped.includes(question)) talking.type(label);
      else talking.click(label);
      if (talking.conversation().open?.picked) talking.click('That is all');
    }
    expectAsAnswered(talking);
  });

  test('by typing, the way people write', () => {
    const talking = begin();
    for (const { question } of openQuestions(talking)) talking.type(answers[question]?.[1] ?? '');
    expectAsAnswered(talking);
  });

  test('in Spanish', () => {
    const talking = begin('es');
    const said = answerAll(talking, {
      sector: 'fábrica',
      town: 'New Britain',
      pay: 'me da igual',
      pace: 'medio tiempo',
      weeks: 'un año',
      times: 'de noche y los fines de semana',
      reach: 'tengo carro',
    });
    expect(answersOf(talking)).toMatchObject({ sector: 'manufacturing', town: 'new-britain', pay: 'either' });
    expect(said).toContain('Aquí hay tres para ver primero.');
  });

  test('after three questions in a row that were skipped', () => {
    const talking = begin();
    expect(answerAll(talking, {})).toContain('Here are three to look at first.');
    expect(Object.values(answersOf(talking))).toEqual([null, null, null]);
  });

  test('no sooner than after six questions for who skips only some', () => {
    const talking = begin();
    answerAll(talking, { sector: 'health', town: 'hartford', pay: 'either', weeks: 'any' });
    expect(Object.keys(answersOf(talking)).length).toBeGreaterThan(4);
  });
});

/** Six questions or fewer were asked, each answer was understood, and three tracks are told. */
function expectAsAnswered(talking: Talk): void {
  const given = Object.entries(answersOf(talking));
  expect(given.length).toBeGreaterThan(1);
  for (const [question, value] of given)
    expect([question, value]).toEqual([question, answers[question]?.[2]]);
  expect(talking.replies()[0]?.text).toContain('Here are three to look at first.');
  expect(cardsOf(talking)).toHaveLength(3);
  expect(talking.conversation().open).toBeNull();
}

/** The questions asked when these are answered and all others skipped, in order. */
function asked(answers: Answers, talking: Talk = begin()): readonly string[] {
  const first = talking.conversation().open?.question;
  answerAll(talking, answers);
  return first === undefined ? [] : Object.keys(answersOf(talking));
}

describe('every question', () => {
  test.each(Object.entries(answers))('%s takes what people type', (question, [, typed, value]) => {
    const talking = beginAt(question);
    if (question === 'occupation') {
      talking.choose({ command: 'change', value: 'training.sector' });
      talking.type('manufacturing');
      talking.choose({ command: 'change', value: 'training.occupation' });
    }
    talking.type(typed);
    expect(answersOf(talking)[question]).toEqual(value);
  });
});

describe('which questions are asked', () => {
  test('the kind of work first, and no more than six', () => {
    for (const sector of ['technology', 'health', 'trades', 'i am not sure', 'skip']) {
      const questions = asked({ sector });
      expect(questions[0]).toBe('sector');
      expect(questions.length).toBeLessThanOrEqual(6);
      expect(questions.length).toBeGreaterThan(1);
    }
  });

  test('the part of technology of those who choose technology, the job of others', () => {
    expect(asked({ sector: 'computers' })).toContain('field');
    expect(asked({ sector: 'computers' })).not.toContain('occupation');
    expect(asked({ sector: 'health care' })).toContain('occupation');
    expect(asked({ sector: 'health care' })).not.toContain('field');
    for (const sector of ['i am not sure', 'skip']) {
      expect(asked({ sector })).not.toContain('field');
      expect(asked({ sector })).not.toContain('occupation');
    }
  });

  test('how far only of those who told their town and travel to class', () => {
    const sector = 'energy';
    expect(asked({ sector, town: 'stamford' })).toContain('reach');
    expect(asked({ sector })).toContain('town');
    expect(asked({ sector })).not.toContain('reach');
    const fromHome = beginAt('times');
    fromHome.type('online');
    expect(asked({ sector, town: 'stamford' }, fromHome)).not.toContain('reach');
  });

  test('none at all where nothing they told could change is left', () => {
    expect(asked({ sector: 'cdl' })).toEqual(['sector']);
  });

  test('no town of those who told it in another part', () => {
    const talking = begin('en', 'support');
    talking.type('i was laid off');
    expect(talking.type('stamford')).not.toContain('?');
    talking.choose({ command: 'open', value: 'training' });
    expect(asked({ sector: 'energy' }, talking)).toContain('reach');
    expect(Object.keys(answersOf(talking))).not.toContain('town');
  });

  test('other questions after an answer was changed, as far as it matters', () => {
    const talking = begin();
    answerAll(talking, { sector: 'cdl' });
    talking.choose({ command: 'change', value: 'training.sector' });
    expect(talking.type('energy')).toContain('Question 2 (up to 6)');
    answerAll(talking, { town: 'hartford' });
    expect(Object.keys(answersOf(talking))).toEqual(expect.arrayContaining(['sector', 'town', 'pay']));
  });
});

describe('the job', () => {
  test.each([
    ['trades', 'en'],
    ['Building trades', 'en'],
    ['building', 'en'],
    ['oficios', 'es'],
    ['construcción', 'es'],
    ['health', 'en'],
  ] as const)('is not named by the words of the kind of work, “%s”', (typed, language) => {
    const talking = begin(language);
    talking.type(typed);
    expect(Object.keys(answersOf(talking))).toEqual(['sector']);
  });

  test.each([
    ['health', 'cna', 'en', '31-1131'],
    ['trades', 'electrician', 'en', '47-2111'],
    ['trades', 'electricista', 'es', '47-2111'],
  ] as const)('in %s is heard as “%s”', (sector, typed, language, soc) => {
    const talking = begin(language);
    talking.type(sector);
    talking.choose({ command: 'change', value: 'training.occupation' });
    talking.type(typed);
    expect(answersOf(talking)['occupation']).toBe(soc);
  });
});

describe('times for class', () => {
  test('are picked one by one', () => {
    const talking = beginAt('times');
    talking.click('Days');
    expect(talking.click('Weekends')).toContain('Anything else?');
    expect(talking.options().map(({ label }) => label)).not.toContain('Skip');
    talking.click('That is all');
    expect(answersOf(talking)['times']).toEqual(['days', 'weekends']);
  });

  test('“any time” is all there is to say', () => {
    const talking = beginAt('times');
    talking.click('Days');
    talking.click('Any time');
    expect(answersOf(talking)['times']).toContain('any');
    expect(talking.conversation().open?.question).not.toBe('times');
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
  ] as const)('“%s” is heard', (typed, language, times) => {
    const talking = beginAt('times', language);
    talking.type(typed);
    expect(answersOf(talking)['times']).toEqual(times);
  });
});
