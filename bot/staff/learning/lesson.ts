import { createHash } from 'node:crypto';
import { z } from 'zod';
import { wishes } from '../../../data/wishes.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import { outOfScope } from '../../../guidance/text/classifier/confidence.ts';
import { fold } from '../../../guidance/text/fold.ts';
import type { Records } from '../../store/records/records.ts';
import { keptValues, type KeptValues } from '../keptValues.ts';

/** What a phrase can be decided to ask for: a wish, something that is not ours to answer, or a wish that there is not yet. */
export const decisions = [...wishes, outOfScope, 'new'] as const;

const lessonSchema = z.strictObject({
  id: z.string(),
  language: z.enum(languages),
  /** As people type it, without anybody's name or number: whoever decided has seen to that. */
  phrases: z.array(z.string()),
  means: z.enum(decisions),
  /** What people want, for a wish that there is not yet; empty otherwise. */
  proposal: z.string(),
  /** `messageId` of the messages that need no look any more. */
  handles: z.array(z.string()),
  by: z.string(),
  /** ISO 8601 UTC. */
  at: z.string(),
});

/** Something for `npm run learn`, decided by a reviewer. Nothing live reads it. */
export type Lesson = z.infer<typeof lessonSchema>;

/** All lessons, by id. */
export function createLessons(records: Records): KeptValues<Lesson> {
  return keptValues(records, 'lesson', lessonSchema);
}

/** Stands for a message without its words; the same for all that differ in capitals, accents and punctuation alone. */
export function messageId(language: Language, text: string): string {
  return createHash('sha256')
    .update(`${language} ${fold(text)}`)
    .digest('base64url')
    .slice(0, 22);
}
