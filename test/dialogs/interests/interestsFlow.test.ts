import { describe, expect, test } from '@jest/globals';
import { loadGuide } from '../../../data/guide.ts';
import { interestsFlow } from '../../../dialogs/interests/interestsFlow.ts';
import { activities } from '../../../guidance/interests/activities.ts';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';

const guide = loadGuide();

function begin(language: Language = 'en'): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  talking.choose({ command: 'open', value: 'interests' });
  return talking;
}

/** Types one answer to each of the twelve; gives what is said after the last. */
function answerAll(talking: Talk, answers: readonly string[]): string {
  return answers.map((answer) => talking.type(answer)).at(-1) ?? '';
}

/** In the order of the questions: hands, finding out, making, helping, leading, order; twice. */
const handy = ['yes', 'no', 'no', 'no', 'no', 'no', 'yes', 'no', 'no', 'no', 'no', 'no'];

test('the questions are the activities, in their order', () => {
  expect(interestsFlow.questions.map(({ id }) => id)).toEqual(activities.map(({ id }) => id));
});

test('twelve clicks end with what the resident likes most and the kinds of work that come closest', () => {
  const talking = begin();
  for (const answer of handy.slice(0, -1))
    talking.click(answer === 'yes' ? 'I would like that' : 'Not for me');
  const said = talking.click('Not for me');
  expect(said).toContain('you seem to like most: working with your hands and with tools.');
  expect(said).toContain('This is a start, not a verdict.');
  expect(said).toContain('Building trades');
  expect(talking.conversation().finished['interests']).toBe('2026-11-22');
});

test('twelve typed answers end the same way in Spanish', () => {
  const talking = begin('es');
  const said = answerAll(
    talking,
    handy.map((answer) => (answer === 'yes' ? 'claro que sí' : 'para nada')),
  );
  expect(said).toContain('lo que más le gusta: trabajar con las manos y con herramientas.');
  expect(said).toContain('Oficios de construcción');
});

test('each activity is one question, and only the first explains what is coming', () => {
  const talking = begin();
  expect(talking.replies().at(-1)?.text).toContain('twelve things');
  expect(talking.click('Not sure')).toBe(
    ['Question 2 (up to 12)', 'Would you like to find out why a phone runs out of power so fast?'].join('\n'),
  );
});

test.each([
  [
    'en',
    [
      'yeah',
      'idk',
      'nope',
      'maybe',
      'love it',
      'not really',
      'kinda',
      'hate it',
      'meh',
      'sure',
      'i would not',
      'boring',
    ],
  ],
  [
    'es',
    [
      'me encanta',
      'no sé',
      'qué va',
      'tal vez',
      'sí',
      'no mucho',
      'más o menos',
      'aburrido',
      'depende',
      'claro',
      'nunca',
      'nada',
    ],
  ],
] as const)('everyday words are understood in %s', (language, answers) => {
  const talking = begin(language);
  answerAll(talking, answers);
  const given = Object.values(talking.conversation().answers['interests'] ?? {}).map(({ value }) => value);
  expect(given).toEqual([
    'like',
    'unsure',
    'dislike',
    'unsure',
    'like',
    'dislike',
    'unsure',
    'dislike',
    'unsure',
    'like',
    'dislike',
    'dislike',
  ]);
});

test('figures that rank kinds of work are credited to their makers', () => {
  const talking = begin();
  answerAll(talking, handy);
  expect(talking.replies().at(-1)?.cards[0]?.paragraphs[0]).toMatch(/O\*NET® .*USDOL\/ETA.*CC BY 4\.0/);
});

describe('answers that do not tell one like from another', () => {
  test('liking everything is met kindly and ranks nothing', () => {
    const talking = begin();
    const said = answerAll(
      talking,
      handy.map(() => 'yes'),
    );
    expect(said).toContain('You liked almost everything!');
    expect(said).toContain('Go by what fits your life');
    expect(talking.replies().flatMap(({ cards }) => cards)).toEqual([]);
  });

  test.each([
    ['no', 'Nothing stood out yet, and that is fine.'],
    ['not sure', 'Nothing stood out yet, and that is fine.'],
    ['skip', 'I have too few answers'],
  ])('answering “%s” to all of them ends well too', (answer, said) => {
    expect(
      answerAll(
        begin(),
        handy.map(() => answer),
      ),
    ).toContain(said);
  });

  test('liking only what no sector here offers is said honestly', () => {
    const creative = handy.map((_, index) => (index % 6 === 2 ? 'yes' : 'no'));
    const said = answerAll(begin(), creative);
    expect(said).toContain('making new things with pictures, words or sound');
    expect(said).toContain('Little of the training that I know is like that.');
  });
});

test('the end leads on to training, a changed answer, the FAFSA and a person', () => {
  const talking = begin();
  answerAll(talking, handy);
  expect(talking.options().map(({ choice }) => choice.command)).toEqual(['open', 'change', 'open', 'person']);
  expect(talking.click('Find training that fits')).toContain('What kind of work');
});

test('changing one answer tells the outcome again', () => {
  const talking = begin();
  answerAll(talking, handy);
  talking.click('Change an answer');
  talking.click('Help with homework');
  talking.type('yes');
  talking.choose({ command: 'change', value: 'interests.accompany-neighbor' });
  expect(talking.type('yes')).toContain('with tools and helping and teaching people');
});
