import type { z } from 'zod';
import { frozenObject } from './frozen.ts';
import { httpsUrl } from './httpsUrl.ts';
import { text } from './text.ts';

/** The attribution that a data set's maker is owed. */
export const credit = frozenObject({ label: text, licence: text, url: httpsUrl.exactOptional() });

/** The attribution that a data set's maker is owed. */
export type Credit = z.infer<typeof credit>;
