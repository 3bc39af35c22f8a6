import { seededRandom } from '../../simulation/seededRandom.ts';

/** The same things in another order, the same one each time for a seed. */
export function shuffled<T>(things: readonly T[], seed: number): readonly T[] {
  const random = seededRandom(seed);
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other] as T, mixed[last] as T];
  }
  return mixed;
}
