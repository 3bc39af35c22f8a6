import fc from 'fast-check';
import type { Drawn } from '../../bot/pictures/picturePath.ts';
import { hollandTypes } from '../../guidance/interests/hollandTypes.ts';
import { languages } from '../../guidance/language.ts';

/** The picture of six scores, R I A S E C. */
export function drawnOf(scores: readonly (number | null)[], language: Drawn['language'] = 'en'): Drawn {
  const entries = hollandTypes.map((type, at) => [type, scores[at] ?? null]);
  return { kind: 'interests', language, scores: Object.fromEntries(entries) as Drawn['scores'] };
}

/** Any picture. */
export const drawnPictures: fc.Arbitrary<Drawn> = fc
  .tuple(
    fc.array(fc.option(fc.integer({ min: 0, max: 40 })), { minLength: 6, maxLength: 6 }),
    fc.constantFrom(...languages),
  )
  .map(([scores, language]) => drawnOf(scores, language));
