import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editsBetween } from '../../data/editsBetween.ts';

describe('slips between two words', () => {
  test.each([
    ['hartford', 'hartford', 0],
    ['harford', 'hartford', 1],
    ['harttford', 'hartford', 1],
    ['hertford', 'hartford', 1],
    ['hartfrod', 'hartford', 1],
    ['hartfor', 'hartford', 1],
    ['hartfordd', 'hartford', 1],
    ['ahrtford', 'hartford', 1],
    ['harfrod', 'hartford', 2],
    ['hertfrd', 'hartford', 2],
    ['', 'a', 1],
    ['', 'ab', 2],
  ])('from %s to %s: %d', (one, other, edits) => {
    expect(editsBetween(one, other)).toBe(edits);
  });

  test('are the same in both directions', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editsBetween(one, other)).toBe(editsBetween(other, one));
      }),
    );
  });

  test('count one when a letter is taken away anywhere', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (word, at) => {
        const cut = at % word.length;
        expect(editsBetween(word.slice(0, cut) + word.slice(cut + 1), word)).toBe(1);
      }),
    );
  });
});
