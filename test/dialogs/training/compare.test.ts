import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { answerAll, begin, cardsOf, labelsOf, titlesOf } from './trainingTalk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const two = 'technical-school-welding,ct-aero-tech';

function arrived(language: Language = 'en'): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  return talking;
}

function withTracks(language: Language = 'en'): Talk {
  const talking = begin(language);
  answerAll(talking, { sector: language === 'en' ? 'manufacturing' : 'manufactura', town: 'hartford' });
  return talking;
}

const compare = (talking: Talk, value: string) => talking.choose({ command: 'compare', value });
const tableOf = (talking: Talk) => cardsOf(talking)[0]?.table;

describe('two tracks side by side', () => {
  test.each([
    [
      'en',
      'Here they are side by side.',
      ['Welding classes', 'Aviation Maintenance Technician (Hartford)'],
      ['Who gives it', 'How long', 'Cost', 'Where', 'Status'],
    ],
    [
      'es',
      'Aquí están lado a lado.',
      ['Clases de soldadura (Welding)', 'Mecánica de aviones (Aviation Maintenance), Hartford'],
      ['Quién la da', 'Cuánto dura', 'Costo', 'Dónde', 'Estado'],
    ],
  ] as const)('are told row by row, in %s', (language, words, heads, names) => {
    const talking = arrived(language);
    expect(compare(talking, two)).toContain(words);
    expect(tableOf(talking)?.heads).toEqual(heads);
    const rows = tableOf(talking)?.rows ?? [];
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining([...names]));
    for (const { values } of rows) expect(values.join('')).not.toBe('');
    expect(rows.flatMap(({ values }) => values).join(' ')).not.toMatch(/undefined|null|NaN|[{}]/);
  });

  test('carry the sources of both', () => {
    const talking = arrived();
    compare(talking, two);
    const urls = two.split(',').flatMap((id) => guide.catalogue.tracks.get(id)?.sources ?? []);
    expect(talking.replies()[0]?.because).toMatchObject({ rule: 'compare', sources: urls });
  });

  test('can each be kept with one tap', () => {
    const talking = arrived();
    compare(talking, two);
    talking.click('Keep: Welding classes');
    expect(talking.conversation().plan.map(({ id }) => id)).toEqual(['technical-school-welding']);
  });

  test('leave the open question open, with a way back to it', () => {
    const talking = begin();
    talking.type('manufacturing');
    const { open } = talking.conversation();
    compare(talking, two);
    expect(talking.conversation().open).toEqual(open);
    talking.click('Go on with my questions');
    expect(talking.conversation().open?.question).toBe(open?.question);
  });

  test('offer no way back to a question when none is open', () => {
    const talking = withTracks();
    compare(talking, two);
    expect(labelsOf(talking)).toContain('Back to my tracks');
    expect(labelsOf(talking)).not.toContain('Go on with my questions');
  });
});

describe('which two is asked', () => {
  test('of the three tracks shown, by clicking and by typing', () => {
    const talking = withTracks();
    const [one = '', other = '', third = ''] = titlesOf(talking);
    expect(talking.click('Compare two')).toContain('Which two');
    expect(labelsOf(talking)).toEqual([`${one} + ${other}`, `${one} + ${third}`, `${other} + ${third}`]);
    talking.type(`${other} + ${third}`);
    expect(tableOf(talking)?.heads).toEqual([other, third]);
  });

  test('in Spanish, typing what the button says', () => {
    expect(withTracks('es').type('comparar dos')).toContain('¿Cuáles dos pongo lado a lado?');
  });

  test.each([
    '',
    'nonsense',
    'technical-school-welding',
    'technical-school-welding,technical-school-welding',
    'a,b',
    ',,,',
  ])('again when the button says “%s”, which is no two tracks', (value) => {
    expect(compare(withTracks(), value)).toContain('Which two');
  });

  test('not when only two are kept', () => {
    const talking = arrived();
    for (const id of two.split(',')) talking.choose({ command: 'keep', value: `track:${id}` });
    compare(talking, '');
    expect(tableOf(talking)?.heads).toHaveLength(2);
  });
});

describe('there are not two to compare', () => {
  test.each([
    ['en', 'I need two tracks to compare.'],
    ['es', 'Necesito dos opciones para comparar.'],
  ] as const)('before any was shown, in %s', (language, words) => {
    expect(compare(arrived(language), '')).toContain(words);
  });

  test('in the middle of the questions: they go on', () => {
    const talking = begin();
    talking.type('manufacturing');
    const open = talking.conversation().open?.question;
    expect(compare(talking, 'nonsense')).toContain('I need two tracks to compare.');
    expect(talking.conversation().open?.question).toBe(open);
  });
});

describe('two tracks are compared when that is typed', () => {
  test.each([
    ['compare the first and third', [0, 2]],
    ['compare the second one and the third one', [1, 2]],
    ['Compare 1 and 3', [0, 2]],
    ['can you compare the 2nd with the last', [1, 2]],
    ['compare one and two', [0, 1]],
    ['what is the difference between the first and the second?', [0, 1]],
    ['compara la primera y la tercera', [0, 2]],
    ['comparar la segunda con la última', [1, 2]],
  ] as const)('by their places: “%s”', (text, [one, other]) => {
    const talking = withTracks();
    const titles = titlesOf(talking);
    talking.type(text);
    expect(tableOf(talking)?.heads).toEqual([titles[one], titles[other]]);
  });

  test('by their names, also of a track that was not shown', () => {
    const talking = withTracks();
    talking.type('compare welding classes and electrical classes');
    expect(tableOf(talking)?.heads).toEqual(['Welding classes', 'Electrical classes']);
  });

  test('by their places alone once it was asked which two', () => {
    const talking = withTracks();
    const titles = titlesOf(talking);
    talking.click('Compare two');
    talking.type('first and third');
    expect(tableOf(talking)?.heads).toEqual([titles[0], titles[2]]);
  });

  test.each(['compare 1 and 7', 'compare all three', 'compare the first one', 'compare apples and pears'])(
    'after asking which, where “%s” does not say',
    (text) => {
      expect(withTracks().type(text)).toContain('Which two');
    },
  );

  test.each(['1 2', '2 and 3', '1,3'])('asks which two by two numbers alone: “%s”', (text) => {
    expect(withTracks().type(text)).toContain('Which two');
  });

  test('and the question that is open stays open', () => {
    const talking = withTracks();
    talking.choose({ command: 'open', value: 'funding' });
    const { open } = talking.conversation();
    talking.type('compare the first and third');
    expect(tableOf(talking)).toBeDefined();
    expect(talking.conversation().open).toEqual(open);
  });

  test('and not by places among tracks that an answer to be changed will change', () => {
    const talking = withTracks();
    talking.choose({ command: 'change', value: 'training.canPay' });
    const { open } = talking.conversation();
    talking.type('compare the first and third');
    expect(tableOf(talking)).toBeUndefined();
    expect(talking.conversation().open?.question).toBe(open?.question);
  });

  test.each(['compare the first and third', 'compare my scores', 'first and third'])(
    'and not before any was shown: “%s”',
    (text) => {
      const talking = arrived();
      talking.type(text);
      expect(tableOf(talking)).toBeUndefined();
    },
  );
});
