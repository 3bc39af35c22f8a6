import type { Catalogue } from '../../data/catalogue.ts';
import { answerProfile, type ProfileAnswer } from './answerProfile.ts';
import type { Problem } from './problem.ts';
import { readProfile } from './readProfile.ts';

/** The characters of the longest line that is read. */
export const longestLine = 1_000_000;

/** The answer to a profile, or why there is none. */
export type LineAnswer = ProfileAnswer | { readonly problems: readonly [Problem] };

/** Answers one line (`null` for one that is too long) on a day (ISO date). Never throws, so that the lines after it are answered. */
export function answerLine(line: string | null, catalogue: Catalogue, today: string): LineAnswer {
  if (line === null) return { problems: [{ field: 'line', code: 'tooLong', values: [longestLine] }] };
  try {
    const profile = readProfile(line, catalogue);
    return 'code' in profile ? { problems: [profile] } : answerProfile(profile, catalogue, today);
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : typeof cause;
    return { problems: [{ field: 'line', code: 'failed', values: [name] }] };
  }
}
