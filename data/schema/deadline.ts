import { z } from 'zod';
import { frozenObject } from './frozen.ts';
import { id } from './id.ts';
import { isoDate } from './isoDate.ts';
import { localised } from './localised.ts';
import { sources } from './source.ts';

/** A day to remember in an award year. `from` begins something, `until` is the last day. */
export const deadlineSchema = frozenObject({
  id,
  on: isoDate,
  kind: z.enum(['from', 'until']),
  name: localised,
  confirmed: z.boolean(),
  sources,
});

/** A day to remember in an award year. */
export type Deadline = z.infer<typeof deadlineSchema>;
