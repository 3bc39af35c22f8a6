import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { contributorsOf } from '../../../guidance/fafsa/contributorsOf.ts';
import { parentSituations } from '../../../guidance/fafsa/household.ts';
import type { Household, Parents } from '../../../guidance/fafsa/household.ts';

const told = (household: Household) => {
  const { contributors, notes } = contributorsOf(household);
  return [contributors.join(' '), notes.map(({ code }) => code).join(' ')];
};

describe('on the form of a dependent student', () => {
  test.each<[Parents, string, string]>([
    [{ situation: 'married', filedJointly: true }, 'student parent', 'jointFilerCovers'],
    [{ situation: 'married', filedJointly: false }, 'student parent otherParent', ''],
    [{ situation: 'married' }, 'student parent otherParent', 'jointFilerWouldCover'],
    [{ situation: 'unmarriedTogether' }, 'student parent otherParent', ''],
    [{ situation: 'unmarriedTogether', filedJointly: true }, 'student parent otherParent', ''],
    [{ situation: 'divorcedOrSeparated', remarried: false }, 'student parent', 'whicheverGaveMoreSupport'],
    [{ situation: 'divorcedOrSeparated' }, 'student parent', 'whicheverGaveMoreSupport newSpouseCounts'],
    [
      { situation: 'divorcedOrSeparated', remarried: true, filedJointly: false },
      'student parent parentSpouse',
      'whicheverGaveMoreSupport newSpouseCounts',
    ],
    [
      { situation: 'divorcedOrSeparated', remarried: true, filedJointly: true },
      'student parent',
      'whicheverGaveMoreSupport newSpouseCounts jointFilerCovers',
    ],
    [
      { situation: 'neverMarriedApart', remarried: true },
      'student parent parentSpouse',
      'whicheverGaveMoreSupport newSpouseCounts jointFilerWouldCover',
    ],
    [{ situation: 'neverMarriedApart', remarried: false }, 'student parent', 'whicheverGaveMoreSupport'],
    [{ situation: 'widowed', remarried: false }, 'student parent', ''],
    [
      { situation: 'widowed', remarried: true, filedJointly: false },
      'student parent parentSpouse',
      'newSpouseCounts',
    ],
    [{ situation: 'unable' }, 'student', 'collegeDecides loanOnlyWithoutParents'],
  ])('%j are: %s (%s)', (parents, contributors, notes) => {
    expect(told({ dependency: 'dependent', parents })).toEqual([contributors, notes]);
  });
});

describe('on the form of another student', () => {
  test.each<[Household, string, string]>([
    [{ dependency: 'independent', married: false }, 'student', ''],
    [{ dependency: 'independent', married: false, filedJointly: true }, 'student', ''],
    [{ dependency: 'independent', married: true, filedJointly: true }, 'student', 'jointFilerCovers'],
    [{ dependency: 'independent', married: true, filedJointly: false }, 'student spouse', ''],
    [{ dependency: 'independent', married: true }, 'student spouse', 'jointFilerWouldCover'],
    [{ dependency: 'provisional' }, 'student', 'collegeDecides'],
  ])('%j are: %s (%s)', (household, contributors, notes) => {
    expect(told(household)).toEqual([contributors, notes]);
  });
});

describe('the notes', () => {
  test('say which of them are not confirmed', () => {
    const parents = { situation: 'divorcedOrSeparated', remarried: true, filedJointly: true } as const;
    expect(contributorsOf({ dependency: 'dependent', parents, someoneWithoutSsn: true }).notes).toEqual([
      { code: 'whicheverGaveMoreSupport', confirmed: false },
      { code: 'newSpouseCounts', confirmed: true },
      { code: 'jointFilerCovers', confirmed: true },
      { code: 'noSsnAccount', confirmed: false },
    ]);
  });

  test('someone without a Social Security number is asked for all the same', () => {
    const parents = fc.record({
      situation: fc.constantFrom(...parentSituations),
      remarried: fc.option(fc.boolean(), { nil: undefined }),
      filedJointly: fc.option(fc.boolean(), { nil: undefined }),
    });
    fc.assert(
      fc.property(parents, (drawn) => {
        const household = { dependency: 'dependent', parents: drawn } as const;
        const { contributors, notes } = contributorsOf({ ...household, someoneWithoutSsn: true });
        expect(contributors).toEqual(contributorsOf(household).contributors);
        expect(notes).toContainEqual({ code: 'noSsnAccount', confirmed: false });
        expect(new Set(contributors).size).toBe(contributors.length);
      }),
    );
  });
});
