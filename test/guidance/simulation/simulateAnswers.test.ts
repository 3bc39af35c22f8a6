import { describe, expect, test } from '@jest/globals';
import { activities } from '../../../guidance/interests/activities.ts';
import { seededRandom } from '../../../guidance/simulation/seededRandom.ts';
import { simulateAnswers } from '../../../guidance/simulation/simulateAnswers.ts';

const someone = { interests: { R: 7, I: 5, A: 1, S: 4.9, E: 3, C: 2.9 } };

describe('simulated answers', () => {
  test('without noise say what the interests say', () => {
    const answers = simulateAnswers(someone, 0, seededRandom(1));
    const expected = { R: 'like', I: 'like', A: 'dislike', S: 'unsure', E: 'unsure', C: 'dislike' };
    expect(answers).toEqual(Object.fromEntries(activities.map(({ id, type }) => [id, expected[type]])));
  });

  test('with noise stray as often as a normal curve says', () => {
    const random = seededRandom(3);
    const people = Array.from({ length: 4_000 }, () => simulateAnswers(someone, 2, random));
    const share = (id: 'check-if-remedy-works', liking: string) =>
      people.filter((answers) => answers[id] === liking).length / people.length;
    expect(share('check-if-remedy-works', 'like')).toBeCloseTo(0.5, 1);
    expect(share('check-if-remedy-works', 'dislike')).toBeCloseTo(0.159, 1);
  });
});
