import type { z } from 'zod';
import { frozenList, frozenObject } from './frozen.ts';
import { httpsUrl } from './httpsUrl.ts';
import { isoDate } from './isoDate.ts';
import { text } from './text.ts';

/** Who said it, where it can be read, and the day we checked. */
export const sourceSchema = frozenObject({ label: text, url: httpsUrl.exactOptional(), checkedOn: isoDate });

/** Where a fact comes from; never empty. */
export const sources = frozenList(sourceSchema).refine(
  (list) => list.length > 0,
  'needs at least one source',
);

/** Where a fact comes from: who said it (with its date where it bears one), the page where we know it, and the day we checked. */
export type Source = z.infer<typeof sourceSchema>;
