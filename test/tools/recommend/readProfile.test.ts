import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../../data/dataFolder.ts';
import { loadCatalogue } from '../../../data/loadCatalogue.ts';
import { readProfile } from '../../../tools/recommend/readProfile.ts';

const catalogue = loadCatalogue(dataFolder());

function read(profile: unknown) {
  const found = readProfile(JSON.stringify(profile), catalogue);
  if ('code' in found) throw new Error(found.code);
  return found;
}

const problemsOf = (profile: unknown) => read(profile).problems.map(({ field, code }) => `${field} ${code}`);

describe('a line that is no profile', () => {
  test.each([
    ['words', 'hello', 'notJson'],
    ['NaN', '{"scores": [1, 2, 3, 4, 5, NaN]}', 'notJson'],
    ['a list', '[1, 2]', 'notAnObject'],
    ['nothing', 'null', 'notAnObject'],
    ['a number', '5', 'notAnObject'],
  ])('%s says so', (_, line, code) => {
    expect(readProfile(line, catalogue)).toEqual({ field: 'line', code });
  });
});

describe('a fact', () => {
  test.each<[string, object, object]>([
    ['an age in English words', { age: 'nineteen' }, { age: 19 }],
    ['an age in Spanish words', { age: 'diecinueve años' }, { age: 19 }],
    ['an age as a number', { age: 52 }, { age: 52 }],
    ['a ZIP code', { town: '06106' }, { town: 'hartford', board: 'capital-workforce-partners' }],
    ['a village', { town: 'Willimantic' }, { town: 'windham', board: 'eastern-workforce-board' }],
    ['no time in particular', { times: [] }, { times: [] }],
    ['nothing to pay with', { canPay: 0 }, { canPay: 0 }],
  ])('%s is understood', (_, facts, known) => {
    expect(read({ facts })).toMatchObject({ facts: known, problems: [] });
  });

  test.each<[string, object, string]>([
    ['an impossible age', { age: 200 }, 'facts.age outOfRange'],
    ['an age that is none', { age: 'old enough' }, 'facts.age wrongValue'],
    ['an unknown town', { town: 'Springfeld' }, 'facts.town unknownTown'],
    ['a town elsewhere', { town: 'Springfield, MA' }, 'facts.town otherState'],
    ['a town that is a number', { town: 6106 }, 'facts.town wrongValue'],
    ['a fact that there is none of', { shoes: 9 }, 'facts.shoes unknownField'],
    ['a board of one’s own choice', { board: 'the-workplace' }, 'facts.board unknownField'],
    ['a word for a yes', { snap: 'maybe' }, 'facts.snap wrongValue'],
    ['a day that there is none of', { startBy: '2027-02-31' }, 'facts.startBy wrongValue'],
    ['no week at all', { weeks: 0 }, 'facts.weeks outOfRange'],
    ['less than nothing', { canPay: -1 }, 'facts.canPay outOfRange'],
    ['no language', { learnsIn: [] }, 'facts.learnsIn outOfRange'],
    ['a job that is no code', { occupation: 'welder' }, 'facts.occupation wrongValue'],
  ])('%s is named and left out', (_, facts, problem) => {
    const found = read({ facts: { ...facts, veteran: true } });
    expect(found.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([problem]);
    expect(found.facts).toEqual({ veteran: true });
  });

  test('that contradicts another is left out with it, and both are named', () => {
    const found = read({ facts: { age: 14, veteran: true, snap: true } });
    expect(found.problems).toEqual([
      { field: 'facts.age', code: 'contradiction', values: ['facts.veteran'] },
    ]);
    expect(found.facts).toEqual({ snap: true });
  });

  test('with the name of something built in is no fact', () => {
    const found = readProfile(
      '{"facts": {"__proto__": {"age": 9}, "constructor": 1, "toString": 2}}',
      catalogue,
    );
    expect(found).toMatchObject({ facts: {} });
    expect('problems' in found && found.problems.map(({ code }) => code)).toEqual([
      'unknownField',
      'unknownField',
      'unknownField',
    ]);
  });

  test('list that is none is named', () => {
    expect(problemsOf({ facts: [1] })).toEqual(['facts notAnObject']);
    expect(problemsOf({ facts: 'age 9' })).toEqual(['facts notAnObject']);
  });
});

describe('scores', () => {
  const named = { C: 12, R: 30, E: 3, I: 22, A: 5, S: 8 };

  test('mean the same in any order, as a list, and on the scale of occupations', () => {
    const inOrder = read({ scores: [30, 22, 5, 8, 3, 12] }).interests;
    expect(read({ scores: named }).interests).toEqual(inOrder);
    expect(read({ scores: [7, 5, 1, 2, 1, 3] }).interests?.order).toEqual(['R', 'I', 'C', 'S', 'A', 'E']);
  });

  test.each<[string, unknown, string]>([
    ['five', [30, 22, 5, 8, 3], 'scores notSixScores'],
    ['seven', [30, 22, 5, 8, 3, 1, 1], 'scores notSixScores'],
    ['none', {}, 'scores notSixScores'],
    ['an empty list', [], 'scores notSixScores'],
    ['a hole', [30, null, 5, 8, 3, 1], 'scores notSixScores'],
    ['a letter too many', { ...named, X: 4 }, 'scores notSixScores'],
    ['words', { ...named, R: 'NaN' }, 'scores notSixScores'],
    ['a text', 'RIASEC', 'scores notSixScores'],
    ['too high', [41, 22, 5, 8, 3, 12], 'scores outOfRange'],
    ['below nothing', [30, 22, 5, 8, 3, -1], 'scores outOfRange'],
  ])('%s are named', (_, scores, problem) => {
    expect(problemsOf({ scores })).toEqual([problem]);
    expect(read({ scores }).interests).toBeNull();
  });
});

describe('answers', () => {
  test('make a profile', () => {
    const answers = { 'fix-bicycle': 'like', 'design-flyer': 'dislike' };
    expect(read({ answers })).toMatchObject({ interests: { answered: 2, shape: 'tooFew' }, problems: [] });
  });

  test('that cannot be used are named, and the others count', () => {
    const found = read({ answers: { 'fix-bicycle': 'like', 'fly-to-mars': 'like', 'design-flyer': 'meh' } });
    expect(found.problems.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'answers.fly-to-mars unknownActivity',
      'answers.design-flyer wrongValue',
    ]);
    expect(found.interests?.answered).toBe(1);
    expect(problemsOf({ answers: ['like'] })).toEqual(['answers notAnObject']);
  });
});

describe('an id', () => {
  test.each([['ann'], [''], ['x'.repeat(100)], [7], [-0.5]])('is a short text or a number: %j', (id) => {
    expect(read({ id })).toMatchObject({ id, problems: [] });
  });

  test.each([['x'.repeat(101)], [null], [true], [{}], [['ann']]])('is left out and named else: %j', (id) => {
    expect(problemsOf({ id })).toEqual(['id wrongValue']);
    expect(read({ id })).not.toHaveProperty('id');
  });

  test('is no number too great for one', () => {
    const found = readProfile('{"id": 1e999}', catalogue);
    expect(found).toMatchObject({ problems: [{ field: 'id', code: 'wrongValue' }] });
  });
});

test('answers beside scores are named as not used', () => {
  const answers = { 'fix-bicycle': 'like' };
  expect(read({ scores: [30, 22, 5, 8, 3, 12], answers })).toMatchObject({
    interests: { answered: 0 },
    problems: [{ field: 'answers', code: 'notUsed', values: ['scores'] }],
  });
  expect(problemsOf({ scores: 'RIASEC', answers })).toEqual(['scores notSixScores', 'answers notUsed']);
});

test('a day that there is none of, and a field that there is none of, are named', () => {
  expect(problemsOf({ today: 'tomorrow', name: 'Ann' })).toEqual(['name unknownField', 'today wrongValue']);
  expect(read({ today: '2027-03-01' })).toMatchObject({ today: '2027-03-01', problems: [] });
});
