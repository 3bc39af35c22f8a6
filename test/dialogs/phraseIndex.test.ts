import { describe, expect, test } from '@jest/globals';
import { phraseIndex, phrasesIn } from '../../dialogs/phraseIndex.ts';

const groups = {
  fafsa: ['fafsa', 'do the fafsa'],
  dates: ['fafsa deadline', 'deadline'],
  form: ['fafsa'],
};
const found = (text: string) =>
  phrasesIn(text, phraseIndex(groups)).map(({ phrase, meaning }) => [phrase, meaning]);

describe('phrases in a text', () => {
  test('are found as whole words wherever they stand, each with everything it means', () => {
    expect(found('when is the fafsa deadline')).toEqual([
      ['fafsa', 'fafsa'],
      ['fafsa', 'form'],
      ['fafsa deadline', 'dates'],
      ['deadline', 'dates'],
    ]);
  });

  test('are not found within words, across other words, or in nothing', () => {
    expect(found('fafsas and deadlines')).toEqual([]);
    expect(found('do all the fafsas')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  test('are told once, however often they stand there', () => {
    expect(found('deadline deadline deadline')).toEqual([['deadline', 'dates']]);
  });

  test('know their place among all phrases of the groups', () => {
    expect(
      phraseIndex(groups)
        .byPhrase.get('fafsa')
        ?.map(({ order }) => order),
    ).toEqual([0, 4]);
    expect(phraseIndex(groups).mostWords).toBe(3);
  });
});
