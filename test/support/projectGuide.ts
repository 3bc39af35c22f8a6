import { loadGuide, type Guide } from '../../data/guide.ts';

const loaded: { guide?: Guide } = {};

/** The guide of the project's own data, loaded once in a test file: half a second of each load is the same again. */
export function projectGuide(): Guide {
  return (loaded.guide ??= loadGuide());
}
