import { describe, expect, test } from '@jest/globals';
import type { Language } from '../../../guidance/language.ts';
import { talk, type Talk } from '../../support/dialogs/talk.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const answerOf = (talking: Talk, flow: string, question: string) =>
  talking.conversation().answers[flow]?.[question]?.value;

function ready(language: Language = 'en', flow?: string): Talk {
  const talking = talk(guide, { language });
  talking.arrive();
  if (flow !== undefined) talking.choose({ command: 'open', value: flow });
  return talking;
}

describe('a kind of work that is named', () => {
  test.each([
    ['welding or something like that', 'manufacturing', 'en'],
    ['electricista', 'trades', 'es'],
    ['cars', 'trades', 'en'],
    ['i like taking care of ppl i did it for my grandma', 'health', 'en'],
    ['me gustaria cuidar personas mayores o algo de enfermera', 'health', 'es'],
  ] as const)('is looked for: “%s”', (text, sector, language) => {
    const talking = ready(language);
    talking.type(text);
    expect(answerOf(talking, 'training', 'sector')).toBe(sector);
  });

  test('in another part puts that on hold', () => {
    const talking = ready('en', 'funding');
    talking.type('i wanna do hvac');
    expect(answerOf(talking, 'training', 'sector')).toBe('trades');
    expect(talking.conversation().paused).toContain('funding');
  });

  test.each([
    'i used to be a welder',
    'construction no, my dad does that',
    'i hate welding',
    'is welding hard',
  ])('is not looked for when it is not wanted: “%s”', (text) => {
    const talking = ready();
    talking.type(text);
    expect(answerOf(talking, 'training', 'sector')).toBeUndefined();
  });

  test('IT in capitals is technology, it is not', () => {
    const talking = ready();
    talking.type('i want to train for IT, what would that look like');
    expect(answerOf(talking, 'training', 'sector')).toBe('technology');
  });
});
