import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../../data/dataFolder.ts';
import { loadCatalogue } from '../../../data/loadCatalogue.ts';
import { answerLine, longestLine } from '../../../tools/recommend/answerLine.ts';

const catalogue = loadCatalogue(dataFolder());
const answer = (line: string | null) => answerLine(line, catalogue, '2026-11-22');

/** A list in a list in a list, as deep as a line is long. */
const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

describe('a line that somebody means harm with', () => {
  test.each([
    ['an id', `{"id": ${deep(400_000)}}`, 'id wrongValue'],
    ['facts', `{"facts": ${deep(400_000)}}`, 'facts notAnObject'],
    ['a fact', `{"facts": {"times": ${deep(400_000)}}}`, 'facts.times wrongValue'],
    ['a town', `{"facts": {"town": ${deep(400_000)}}}`, 'facts.town wrongValue'],
    ['scores', `{"scores": ${deep(400_000)}}`, 'scores notSixScores'],
    ['answers', `{"answers": {"fix-bicycle": ${deep(400_000)}}}`, 'answers.fix-bicycle wrongValue'],
    ['a long town', `{"facts": {"town": "${'a '.repeat(400_000)}"}}`, 'facts.town unknownTown'],
    ['a long age', `{"facts": {"age": "${'1'.repeat(900_000)}"}}`, 'facts.age wrongValue'],
    ['many times', `{"facts": {"times": [${'"days",'.repeat(100_000)}"days"]}}`, 'facts.times outOfRange'],
  ])('is answered, whatever it holds: %s', (_, line, problem) => {
    const said = answer(line);
    expect(said).toHaveProperty('tracks');
    expect(said.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([problem]);
    expect(JSON.stringify(said).length).toBeLessThan(20_000);
  });

  test('gets at most 20 problems, short ones, the last saying how many more there are', () => {
    const facts = Object.fromEntries(
      Array.from({ length: 5000 }, (_, place) => [`${'x'.repeat(150)}${place}`, 1]),
    );
    const { problems } = answer(JSON.stringify({ facts }));
    expect(problems).toHaveLength(20);
    expect(problems.at(-1)).toEqual({ field: 'problems', code: 'more', values: [5000 - 19] });
    expect(Math.max(...problems.map(({ field }) => field.length))).toBe(100);
  });

  test('is told all of 20 problems', () => {
    const facts = Object.fromEntries(Array.from({ length: 20 }, (_, place) => [`no${place}`, 1]));
    const { problems } = answer(JSON.stringify({ facts }));
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 20 }, () => 'unknownField'));
  });

  test('is not read when it is too long', () => {
    expect(answer(null)).toEqual({ problems: [{ field: 'line', code: 'tooLong', values: [longestLine] }] });
  });
});

test('a fault of ours is named by its kind, and thrown at nobody', () => {
  const broken = {
    ...catalogue,
    get trackList(): never {
      throw new RangeError('too much');
    },
  };
  expect(answerLine('{}', broken, '2026-11-22')).toEqual({
    problems: [{ field: 'line', code: 'failed', values: ['RangeError'] }],
  });
});
