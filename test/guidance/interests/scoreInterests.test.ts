import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { activities } from '../../../guidance/interests/activities.ts';
import { hollandTypes } from '../../../guidance/interests/hollandTypes.ts';
import { scoreInterests } from '../../../guidance/interests/scoreInterests.ts';
import { answerSheet, answerSheets } from './answerSheets.ts';

describe('the interest profile', () => {
  test.each([
    ['hands-on likes and nothing else', '++ -- -- -- -- --', 'clear', 'R'],
    ['two types liked alike', '++ -- -- ++ -- --', 'clear', 'RS'],
    ['the second type one step behind', '++ -- -- -- -- +?', 'clear', 'RC'],
    ['three types liked alike', '++ ++ ++ -- -- --', 'close', 'RIA'],
    ['four types within a step', '-- ++ -- +? ?+ ++', 'close', 'ICSE'],
    ['a type with one answer skipped', '-- +. -- -- -- --', 'clear', 'I'],
    ['one whole type skipped', '++ -- .. -- -- --', 'clear', 'R'],
    ['a like of everything', '++ ++ ++ ++ ++ ++', 'flatHigh', ''],
    ['a like of nearly everything', '++ +? ++ ?+ ++ ++', 'flatHigh', ''],
    ['a dislike of everything', '-- -- -- -- -- --', 'flatLow', ''],
    ['not sure of anything', '?? ?? ?? ?? ?? ??', 'flatLow', ''],
    ['one step above not sure', '?? ?? +? ?? ?? ??', 'flatLow', ''],
    ['nothing liked more than disliked', '+- ?? -- -- -- --', 'flatLow', ''],
    ['two whole types skipped', '++ -- .. .. ++ --', 'tooFew', ''],
    ['seven answers', '++ -. -. -. -. -.', 'tooFew', ''],
    ['no answer', '.. .. .. .. .. ..', 'tooFew', ''],
  ])('%s (%s) is %s', (_, drawn, shape, leading) => {
    const profile = scoreInterests(answerSheet(drawn));
    expect([profile.shape, profile.leading.join('')]).toEqual([shape, leading]);
  });

  test.each([
    [
      'half a step of four answers no longer counts as nothing',
      '++++ +++? ---- ---- ---- ----',
      'clear',
      'RI',
    ],
    ['a whole step does', '++++ +??+ ---- ---- ---- ----', 'clear', 'R'],
    ['three types within half a step', '++++ +++? ++?+ ---- ---- ----', 'close', 'RIA'],
    ['a like of nearly everything', '++++ ++?+ +?+? ++++ +++? ++++', 'flatHigh', ''],
    ['a dislike of nearly everything', '---- ---? -?-- ---- ---- ----', 'flatLow', ''],
  ])('after twice as many answers, %s (%s): %s', (_, drawn, shape, leading) => {
    const profile = scoreInterests(answerSheet(drawn));
    expect([profile.shape, profile.leading.join('')]).toEqual([shape, leading]);
  });

  test('gives four for two likes, nothing for two dislikes, and no score where nothing was answered', () => {
    const profile = scoreInterests(answerSheet('++ +? ?? ?- -- ..'));
    expect(profile.scores).toEqual({ R: 4, I: 3, A: 2, S: 1, E: 0, C: null });
    expect(profile.order).toEqual(['R', 'I', 'A', 'S', 'E']);
    expect(profile.answered).toBe(10);
  });

  test('counts one answer of a type fully, so that skipping is no dislike', () => {
    expect(scoreInterests(answerSheet('+. -. ?. .. .. ..')).scores).toMatchObject({ R: 4, I: 0, A: 2 });
  });

  test('has every score between 0 and 4 and the order from high to low', () => {
    fc.assert(
      fc.property(answerSheets, (sheet) => {
        const { scores, order } = scoreInterests(sheet);
        const ordered = order.map((type) => scores[type] ?? -1);
        expect(ordered.every((score) => score >= 0 && score <= 4)).toBe(true);
        expect(ordered).toEqual([...ordered].sort((one, other) => other - one));
        expect(order).toHaveLength(hollandTypes.filter((type) => scores[type] !== null).length);
      }),
    );
  });

  test('never lowers a type because one of its activities is liked better', () => {
    fc.assert(
      fc.property(answerSheets, fc.constantFrom(...activities), (sheet, { id, type }) => {
        const before = scoreInterests({ ...sheet, [id]: 'unsure' }).scores[type] ?? 0;
        expect(scoreInterests({ ...sheet, [id]: 'like' }).scores[type]).toBeGreaterThan(before);
        expect(scoreInterests({ ...sheet, [id]: 'dislike' }).scores[type]).toBeLessThan(before);
      }),
    );
  });
});
