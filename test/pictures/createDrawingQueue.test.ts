import { describe, expect, test } from '@jest/globals';
import { createDrawingQueue } from '../../bot/pictures/createDrawingQueue.ts';

describe('the queue for drawing', () => {
  test('does the work in order, with time for others after each', async () => {
    const queue = createDrawingQueue(5, 20);
    const ends: number[] = [];
    const waits = [1, 2, 3].map((each) =>
      queue(() => {
        ends.push(performance.now());
        return each;
      }),
    );
    expect(await Promise.all(waits.flatMap((each) => each ?? []))).toEqual([1, 2, 3]);
    const [first = 0, second = 0, third = 0] = ends;
    expect(Math.min(second - first, third - second)).toBeGreaterThan(15);
  });

  test('takes no more than may wait, and takes more once they are done', async () => {
    const queue = createDrawingQueue(2, 0);
    const taken = [queue(() => 1), queue(() => 2), queue(() => 3)];
    expect(taken[2]).toBeNull();
    await Promise.all(taken.flatMap((each) => each ?? []));
    expect(await queue(() => 4)).toBe(4);
  });

  test('goes on after work that failed', async () => {
    const queue = createDrawingQueue(2, 0);
    const failing = queue(() => {
      throw new Error('no ink');
    });
    const next = queue(() => 'drawn');
    await expect(failing).rejects.toThrow('no ink');
    expect(await next).toBe('drawn');
  });
});
