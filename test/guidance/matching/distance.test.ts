import { describe, expect, test } from '@jest/globals';
import { milesBetween } from '../../../guidance/matching/distance.ts';

const hartford = { latitude: 41.7637, longitude: -72.6851 };
const newHaven = { latitude: 41.3082, longitude: -72.9282 };

describe('miles between two places', () => {
  test('are those of the map', () => {
    expect(milesBetween(hartford, newHaven)).toBeCloseTo(33.9, 0);
    expect(milesBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 })).toBeCloseTo(69.1, 1);
    expect(milesBetween({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(
      12437,
      0,
    );
  });

  test('are none from a place to itself and the same both ways', () => {
    expect(milesBetween(hartford, hartford)).toBe(0);
    expect(milesBetween(newHaven, hartford)).toBe(milesBetween(hartford, newHaven));
  });

  test('are not known without both positions', () => {
    expect(milesBetween(hartford, {})).toBeNull();
    expect(milesBetween({}, hartford)).toBeNull();
  });
});
