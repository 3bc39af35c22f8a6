import { describe, expect, test } from '@jest/globals';
import { activities } from '../../../guidance/interests/activities.ts';
import { hollandTypes } from '../../../guidance/interests/hollandTypes.ts';

describe('the activities', () => {
  test('are two of each type, with ids of their own', () => {
    for (const type of hollandTypes)
      expect(activities.filter((activity) => activity.type === type)).toHaveLength(2);
    expect(new Set(activities.map(({ id }) => id)).size).toBe(12);
  });

  test('ask about every type once before asking about any twice', () => {
    expect(activities.slice(0, 6).map(({ type }) => type)).toEqual([...hollandTypes]);
  });
});
