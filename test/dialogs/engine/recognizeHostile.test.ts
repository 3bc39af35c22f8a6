import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recognizeDate, recognizeNumber, warmRecognizers } from '../../../dialogs/engine/recognize.ts';
import { languages } from '../../../guidance/language.ts';

const today = '2026-11-22';

beforeAll(warmRecognizers);

describe('a hostile message', () => {
  const pieces =
    'one hundred |1 |-1-1|monday 3pm |1-1-1-|yes no |mañana por la mañana |may |may 4 |el 4 de mayo |cien mil |ciento y |two and |hace dos |' +
    'from may to june |between monday and |desde el lunes hasta |next week |3 days ago |twenty-one-|5pm-|second half of |un |uno y medio |' +
    ' |\u00a0|a hundred and |dos tercios |1.1.|1,|menos |lunes a las 3 de la tarde |a|(|\u200b1|1 may mañana lunes |½';

  /** Milliseconds of processor time, which other work on the machine does not lengthen; the better of two, for the compiler's sake. */
  const cost = (run: () => void) => Math.min(once(run), once(run));
  const once = (run: () => void) => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };

  test.each(pieces.split('|'))('of ten thousand characters %j is read in a moment', (piece) => {
    const text = piece.repeat(10_000 / piece.length);
    for (const said of [text, text.slice(0, 119), text.slice(0, 40)]) {
      for (const language of languages) {
        expect(cost(() => recognizeNumber(said, language))).toBeLessThan(150);
        expect(cost(() => recognizeDate(said, language, today))).toBeLessThan(150);
      }
    }
  });

  test('put together from the words of dates and numbers is read in a moment', () => {
    const words =
      'one hundred two twenty thousand and half minus third monday may march next last week ago days of the q1 2026 4 3rd early end cien mil ' +
      'uno y medio ciento veinte menos lunes a las de la mayo el próxima semana hace dos días desde hasta mañana por ayer pasado mes año fin';
    const said = fc
      .array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 25 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(said, fc.constantFrom(...languages), (text, language) => {
        expect(cost(() => recognizeNumber(text, language))).toBeLessThan(150);
        expect(cost(() => recognizeDate(text, language, today))).toBeLessThan(150);
      }),
      { numRuns: 300 },
    );
  });
});
