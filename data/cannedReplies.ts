import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dataFolder } from './dataFolder.ts';

const schema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-zA-Z]*$/),
      /** English: staff see it. */
      title: z.string().min(1).max(60),
      /** What the resident gets, in their language. */
      text: z.strictObject({ en: z.string().min(1).max(500), es: z.string().min(1).max(500) }),
    }),
  )
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'Two have the same id.');

/** An answer that is written already, for staff to send or to begin with. */
export type CannedReply = z.infer<typeof schema>[number];

/** Reads `data/staff/cannedReplies.json`, in the order in which staff see them. Throws when it breaks the schema. */
export function loadCannedReplies(folder: string = dataFolder()): readonly CannedReply[] {
  return schema.parse(JSON.parse(readFileSync(join(folder, 'staff', 'cannedReplies.json'), 'utf8')));
}
