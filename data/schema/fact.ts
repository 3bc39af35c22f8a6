import { z } from 'zod';
import { frozenObject } from './frozen.ts';
import { isoDate } from './isoDate.ts';
import { localised } from './localised.ts';
import { sources } from './source.ts';

const notKnown = frozenObject({
  value: z.null(),
  confirmed: z.literal(false),
  note: localised,
  expectedOn: isoDate.exactOptional(),
  sources,
});

/**
 * A figure or date with its standing. `confirmed: false` must be shown as not confirmed. `value: null` is not known: the note
 * says so, and `expectedOn` when it should be.
 */
export const factOf = <Value extends z.ZodType>(value: Value) =>
  z.union([
    notKnown,
    frozenObject({ value, confirmed: z.boolean(), note: localised.exactOptional(), sources }),
  ]);
