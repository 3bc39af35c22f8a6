import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { freeTimes } from '../../../guidance/text/freeTimes.ts';

describe('the free times in a message', () => {
  test.each(['evenings', 'days and weekends', 'after work', 'Después del trabajo', 'all but evenings', ''])(
    'are all of “%s”',
    (text) => {
      expect(freeTimes(text)).toBe(text);
    },
  );

  test.each([
    ['i work days so evenings', 'evenings'],
    ['Trabajo de día; entonces, de noche', 'de noche'],
    ['i work days so i work nights so weekends', 'weekends'],
  ])('are the end of “%s”', (text, rest) => {
    expect(freeTimes(text)).toBe(rest);
  });

  test.each(['i work days', 'i work days so', 'all but when i work', 'days but late', 'estoy ocupado'])(
    'cannot be told from “%s”',
    (text) => {
      expect(freeTimes(text)).toBeNull();
    },
  );

  test('are a part of whatever is typed, or not known', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const free = freeTimes(text);
        expect(free === null || free.length <= text.length).toBe(true);
      }),
    );
  });

  test('take no time to find in a long message', () => {
    for (const part of ['work ', 'after my ', 'but so ', 'all but ', ' ']) {
      const start = performance.now();
      freeTimes(part.repeat(2000));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
