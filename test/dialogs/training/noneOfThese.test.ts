import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import type { Choice } from '../../../dialogs/inbound.ts';
import type { Talk } from '../../support/dialogs/talk.ts';
import { answerAll, begin, labelsOf, titlesOf } from './trainingTalk.ts';

function withTracks(language: Language = 'en'): Talk {
  const talking = begin(language);
  answerAll(talking, { sector: language === 'en' ? 'manufacturing' : 'manufactura', town: 'hartford' });
  return talking;
}

/** What the button that turns down all tracks carries. */
function turnDown(talking: Talk): Choice {
  return talking.options().find(({ choice }) => choice.command === 'none')?.choice ?? {};
}

const shownIds = (talking: Talk) => (turnDown(talking).value ?? '').split(',');

describe('what was wrong', () => {
  test.each([
    ['en', 'too expensive', 'canPay'],
    ['en', 'its too far', 'reach'],
    ['en', 'takes too long', 'weeks'],
    ['en', 'the hours', 'times'],
    ['en', 'something else', 'sector'],
    ['es', 'muy caro', 'canPay'],
    ['es', 'queda lejos', 'reach'],
  ] as const)('is heard in other words than the button’s, in %s: “%s”', (language, text, question) => {
    const talking = begin(language);
    answerAll(talking, { sector: language === 'en' ? 'manufacturing' : 'manufactura', town: 'hartford' });
    talking.type(language === 'en' ? 'none of these' : 'ninguna de estas');
    talking.type(text);
    expect(talking.conversation().open?.question).toBe(question);
  });

  test('is not heard where nothing was turned down', () => {
    const talking = begin();
    answerAll(talking, { sector: 'manufacturing', town: 'hartford' });
    talking.type('too expensive');
    expect(talking.conversation().open?.question).not.toBe('canPay');
  });
});

describe('the first time', () => {
  test.each([
    [
      'en',
      'None of these',
      'What was wrong with them?',
      [
        'Wrong kind of work',
        'Too far away',
        'Wrong times',
        'Takes too long',
        'Costs too much',
        'Just show me others',
        'Talk to a person',
      ],
    ],
    [
      'es',
      'Ninguna de estas',
      '¿Qué tenían de malo?',
      [
        'No es el trabajo que busco',
        'Muy lejos',
        'El horario no me sirve',
        'Dura demasiado',
        'Cuesta demasiado',
        'Solo muéstreme otras',
        'Hablar con una persona',
      ],
    ],
  ] as const)(
    'one question asks what was wrong, in %s, clicked and typed',
    (language, button, words, labels) => {
      const talking = withTracks(language);
      expect(talking.click(button)).toContain(words);
      expect(labelsOf(talking)).toEqual(labels);
      expect(withTracks(language).type(button.toLowerCase())).toContain(words);
    },
  );

  test('just those that were shown are turned down, and others are shown', () => {
    const talking = withTracks();
    const before = titlesOf(talking);
    const ids = shownIds(talking);
    talking.click('None of these');
    expect(talking.conversation().rejected).toEqual(ids);
    talking.click('Just show me others');
    answerAll(talking, {});
    expect(titlesOf(talking)).toHaveLength(3);
    expect(titlesOf(talking).filter((title) => before.includes(title))).toEqual([]);
  });

  test.each([
    ['Wrong kind of work', 'sector', 'What kind of work'],
    ['Too far away', 'reach', 'how far'],
    ['Wrong times', 'times', 'When could you go'],
    ['Takes too long', 'weeks', 'How long'],
    ['Costs too much', 'canPay', 'pay'],
  ])('“%s” asks that anew, and the answer leads to other tracks', (label, question, words) => {
    const talking = withTracks();
    const before = titlesOf(talking);
    talking.click('None of these');
    expect(talking.click(label)).toContain(words);
    expect(talking.conversation().open?.question).toBe(question);
    answerAll(talking, {});
    expect(titlesOf(talking).filter((title) => before.includes(title))).toEqual([]);
  });

  test('“Too far away” asks for the town while that is not known', () => {
    const talking = begin();
    answerAll(talking, { sector: 'manufacturing' });
    talking.click('None of these');
    expect(talking.click('Too far away')).toContain('Which town');
  });

  test('the same button again turns down nothing more and asks again', () => {
    const talking = withTracks();
    const old = turnDown(talking);
    talking.choose(old);
    expect(talking.choose(old)).toContain('What was wrong with them?');
    expect(talking.last().flags).toEqual([]);
    expect(talking.conversation().rejected).toEqual((old.value ?? '').split(','));
  });
});

describe('the second time', () => {
  test.each([
    ['en', 'None of these', 'Just show me others', 'A person can look further than I can.'],
    ['es', 'Ninguna de estas', 'Solo muéstreme otras', 'Una persona puede buscar más que yo.'],
  ] as const)('a person is named and staff are told, in %s', (language, button, others, words) => {
    const talking = withTracks(language);
    talking.click(button);
    talking.click(others);
    answerAll(talking, {});
    const more = shownIds(talking);
    expect(talking.click(button)).toContain(words);
    expect(talking.last().flags).toEqual(['human']);
    expect(talking.replies().flatMap(({ cards }) => cards).length).toBeGreaterThan(0);
    expect(talking.conversation().rejected).toEqual(expect.arrayContaining(more));
  });

  test('is the first again after starting over', () => {
    const talking = withTracks();
    talking.click('None of these');
    talking.choose({ command: 'startOver' });
    expect(talking.conversation().rejected).toEqual([]);
    answerAll(talking, { sector: 'manufacturing', town: 'hartford' });
    expect(talking.click('None of these')).toContain('What was wrong with them?');
  });
});

describe('while a question is open', () => {
  test('a button on an earlier card turns down what stood on that card, and leads back to the question', () => {
    const talking = withTracks();
    const old = turnDown(talking);
    talking.choose({ command: 'open', value: 'fafsa' });
    const { open } = talking.conversation();
    talking.choose(old);
    expect(talking.conversation().rejected).toEqual((old.value ?? '').split(','));
    expect(talking.conversation().open).toEqual(open);
    talking.click('Go on with my questions');
    expect(talking.conversation().open?.question).toBe(open?.question);
  });
});

test.each(['', 'no-such-track', ',', 'constructor'])('“%s” turns nothing down', (value) => {
  const talking = withTracks();
  expect(talking.choose({ command: 'none', value })).not.toContain('What was wrong with them?');
  expect(talking.conversation().rejected).toEqual([]);
  expect(talking.replies().at(-1)?.because.rule).toBe('oldButton');
});

test('“none of these” typed as an answer turns down no tracks', () => {
  const talking = begin();
  talking.type('none of these');
  expect(talking.conversation().rejected).toEqual([]);
});

describe('the words "none of these"', () => {
  test('turn down what was shown last', () => {
    const talking = withTracks();
    const shown = shownIds(talking);
    expect(talking.type('none of these')).toContain('What was wrong with them?');
    expect(talking.conversation().rejected).toEqual(shown);
  });

  test.each(['none of these', 'none of them', 'ninguna de estas'])(
    'are no command where no tracks were shown: %s',
    (said) => {
      const talking = begin();
      talking.type(said);
      expect(talking.conversation().rejected).toEqual([]);
      expect(talking.conversation().open?.question).toBe('sector');
    },
  );
});
