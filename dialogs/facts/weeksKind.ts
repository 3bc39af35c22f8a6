import { choice } from '../engine/kinds/choice.ts';
import type { Kind } from '../engine/kind.ts';

/** The longest training there is time for, in weeks, as an option's id. */
export const lengths = ['8', '26', '52', '104', 'any'] as const;

/** One answer to how long a training may take; `any` is no limit. */
export type LengthAnswer = (typeof lengths)[number];

/** How long it may take at most. */
export function weeksKind(): Kind<LengthAnswer> {
  return choice(lengths);
}
