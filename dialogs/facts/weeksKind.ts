import { fold } from '../../guidance/text/fold.ts';
import { choice } from '../engine/kinds/choice.ts';
import type { Kind } from '../engine/kind.ts';

/** The longest training there is time for, in weeks, as an option's id. */
export const lengths = ['8', '26', '52', '104', 'any'] as const;

/** One answer to how long a training may take; `any` is no limit. */
export type LengthAnswer = (typeof lengths)[number];

/** How many hours a week, and not how long. */
const pace = /\b(?:full|part|half) ?time\b|\btiempo (?:completo|parcial)\b|\bmedio tiempo\b/;

/** How long it may take at most. "Full time" is not "any time". */
export function weeksKind(): Kind<LengthAnswer> {
  const kind = choice(lengths);
  return {
    ...kind,
    read: (text, asked) =>
      pace.test(fold(text)) ? { ok: false, problem: 'notAnOption' } : kind.read(text, asked),
  };
}
