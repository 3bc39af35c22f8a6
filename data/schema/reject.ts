import { z } from 'zod';
import { frozenList, frozenObject } from './frozen.ts';
import { id } from './id.ts';
import { localised } from './localised.ts';
import { sources } from './source.ts';

const people = ['student', 'spouse', 'parent', 'parentPartner', 'family', 'unknown'] as const;
const count = z.int().min(0);

const rejectSchema = frozenObject({
  /** A number without leading zeros, or a letter from A to F. */
  code: z.string().regex(/^(?:[1-9]\d?|[A-F])$/),
  /** Id of the advice in `advice/wrong.json`. */
  advice: id,
  /** Whose part of the form it is about. */
  who: z.enum(people),
  meaning: localised,
  /** In how many of the test records it stands. */
  seen: count,
  /** How many of those share the meaning given; absent where that was not counted. */
  shared: count.exactOptional(),
}).refine(
  ({ seen, shared = 0 }) => shared <= seen,
  'no more records can share the meaning than have the code',
);

/**
 * `data/fafsa/rejects.json`: why a form that was sent has no result. Worked out from the test records of the U.S. Department of
 * Education, three years together; their frequencies say nothing about real forms.
 */
export const rejectsSchema = frozenObject({ records: count, sources, codes: frozenList(rejectSchema) });

/** What one reject code means. */
export type Reject = z.infer<typeof rejectSchema>;

/** All of them, with their sources. */
export type Rejects = z.infer<typeof rejectsSchema>;
