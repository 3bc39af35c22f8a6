import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../guidance/language.ts';
import { askedOf, begin, finish, saidLast } from './fafsaTalk.ts';

const ways = languages.flatMap((language) =>
  (['clicking', 'typing'] as const).map((by) => ({ language, by })),
);

describe.each(ways)('a parent who answers for a child, by $by in $language', (way) => {
  const parent = { start: '2027-28', senior: '2027', bornBefore: 'before' };

  test('is asked whether it is the student who was born before the day', () => {
    expect(askedOf(finish({ ...parent, studentBorn: 'no' }, way))).toContain('studentBorn');
  });

  test('gets the student’s form after a no', () => {
    const talking = finish({ ...parent, studentBorn: 'no' }, way);
    expect(saidLast(talking)).toMatch(/you file as dependent|cuenta como dependiente/);
    expect(askedOf(talking)).toContain('parents');
  });

  test('stays before the line after a yes', () => {
    const said = saidLast(finish({ ...parent, studentBorn: 'yes' }, way));
    expect(said).toMatch(/born before January 1, 2004|nació antes del 1 de enero de 2004/);
  });

  test('is not asked when the student was born later, or is out of high school', () => {
    expect(askedOf(finish({ ...parent, bornBefore: 'after' }, way))).not.toContain('studentBorn');
    expect(askedOf(finish({ ...parent, senior: 'no' }, way))).not.toContain('studentBorn');
  });
});

describe.each(ways)('a senior who says “this school year”, by $by in $language', (way) => {
  const senior = { start: '2026-27', senior: '2027' };

  test('gets the next form when they mean the fall', () => {
    const talking = finish({ ...senior, fallStart: 'yes' }, way);
    expect(saidLast(talking)).toContain('2027-28');
    expect(saidLast(talking)).not.toMatch(/FAFSA 2026-27|2026-27 FAFSA/);
  });

  test('keeps this year’s form when they do not', () => {
    expect(saidLast(finish({ ...senior, fallStart: 'no' }, way))).toMatch(/FAFSA 2026-27|2026-27 FAFSA/);
  });

  test('is not asked who starts in the fall, or is in no class of this year', () => {
    expect(askedOf(finish({ ...senior, start: '2027-28' }, way))).not.toContain('fallStart');
    expect(askedOf(finish({ ...senior, senior: 'no' }, way))).not.toContain('fallStart');
  });
});

test('a senior’s fall stays the same fall when the school year is over', () => {
  const talking = finish({ start: '2026-27', senior: '2027', fallStart: 'yes' });
  talking.type('fafsa', { receivedAt: '2027-08-01T15:00:00Z' });
  expect(talking.type('see my fafsa steps', { receivedAt: '2027-08-01T15:00:00Z' })).toContain('2027-28');
});

test('a doubt is asked again', () => {
  const talking = begin();
  for (const answer of ['this year', 'im a senior', 'not sure']) talking.type(answer);
  expect(talking.conversation().open?.question).toBe('fallStart');
  talking.type('2');
  expect(talking.conversation().answers['fafsa']?.['fallStart']?.value).toBe('no-2027');
});

test('a parent is asked to answer as the student', () => {
  expect(saidLast(begin())).toContain('answer every question as the student');
  expect(saidLast(begin({ language: 'es' }))).toContain('conteste todo como si fuera el estudiante');
});
