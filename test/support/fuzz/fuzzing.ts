/**
 * How much is tried and from which seed. `FUZZ=whole` (which is `npm run fuzz`) takes the whole size and a seed of its own each time;
 * the ordinary tests take a small share and always the same one. `FUZZ_SEED` sets it, to see again what was found.
 */
export interface Fuzzing {
  readonly seed: number;
  /** Of the small size and the whole one, the size that is run. */
  size(small: number, whole: number): number;
}

/** Reads how to fuzz, and prints the seed where it is not the usual one. */
export function readFuzzing(name: string): Fuzzing {
  const isWhole = process.env['FUZZ'] === 'whole';
  const given = Number(process.env['FUZZ_SEED']);
  const seed = given > 0 ? given : isWhole ? 1 + Math.floor(Math.random() * 2 ** 31) : 20261128;
  if (isWhole || given > 0) process.stderr.write(`Fuzzing ${name}: FUZZ_SEED=${seed}\n`);
  return { seed, size: (small, whole) => (isWhole ? whole : small) };
}
