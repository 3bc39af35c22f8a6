import { seededRandom } from '../../../guidance/simulation/seededRandom.ts';

/** Choices that are the same for the same seed. */
export interface Picker {
  /** From 0 up to and without `below`. */
  below(below: number): number;
  /** True so often, from 0 to 1. */
  chance(share: number): boolean;
  /** One of them. Throws for an empty list. */
  of<T>(list: readonly T[]): T;
}

/** Begins at a seed. */
export function createPicker(seed: number): Picker {
  const random = seededRandom(seed);
  const below = (most: number): number => Math.floor(random() * most);
  return {
    below,
    chance: (share) => random() < share,
    of: (list) => {
      const at = below(list.length);
      if (list.length === 0) throw new Error('There is nothing to choose from.');
      return list[at] as (typeof list)[number];
    },
  };
}
