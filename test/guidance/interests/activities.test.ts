import { describe, expect, test } from '@jest/globals';
import { activities, firstRound } from '../../../guidance/interests/activities.ts';
import { hollandTypes } from '../../../guidance/interests/hollandTypes.ts';

describe('the activities', () => {
  test('are four of each type, with ids of their own', () => {
    for (const type of hollandTypes)
      expect(activities.filter((activity) => activity.type === type)).toHaveLength(4);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(24);
  });

  test('ask about every type once before asking about any again', () => {
    const types = activities.map(({ type }) => type);
    for (const round of [0, 6, 12, 18]) expect(types.slice(round, round + 6)).toEqual([...hollandTypes]);
    expect(firstRound % hollandTypes.length).toBe(0);
  });
});
