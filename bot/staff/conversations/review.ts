import { z } from 'zod';
import { wishes } from '../../../data/wishes.ts';

const done = { by: z.string(), at: z.string() };
const stamp = z.strictObject(done);

const reviewSchema = z.strictObject({
  reviewed: stamp.nullable(),
  flagged: stamp.nullable(),
  /** For whom it is kept for later. */
  saved: z.array(stamp),
  tags: z.array(z.strictObject({ tag: z.string(), ...done })),
  notes: z.array(z.strictObject({ text: z.string(), ...done })),
  /** What the resident's message with that sequence should have been taken for. */
  corrections: z.array(z.strictObject({ sequence: z.number(), wish: z.enum(wishes), ...done })),
});

/** What staff noted about a conversation, each with the account's name and the time (ISO 8601 UTC). */
export type Review = z.infer<typeof reviewSchema>;

/** A conversation that nobody has looked at. */
export const noReview: Review = {
  reviewed: null,
  flagged: null,
  saved: [],
  tags: [],
  notes: [],
  corrections: [],
};

/** The review as it is stored with the conversation; empty for none. What breaks the shape is a fault of ours, and thrown. */
export function readReview(stored: string): Review {
  return stored === '' ? noReview : reviewSchema.parse(JSON.parse(stored));
}

/** What lists look at: sorted, each once. `by:` stands for everybody who noted anything that still stands. */
export function marksOf(review: Review): readonly string[] {
  const { reviewed, flagged, saved, tags, notes, corrections } = review;
  const all = [reviewed, flagged, ...saved, ...tags, ...notes, ...corrections];
  const marks = [
    ...(reviewed ? ['reviewed'] : []),
    ...(flagged ? ['flagged'] : []),
    ...saved.map(({ by }) => `saved:${by}`),
    ...tags.map(({ tag }) => `tag:${tag}`),
    ...(notes.length > 0 ? ['note'] : []),
    ...(corrections.length > 0 ? ['corrected'] : []),
    ...all.flatMap((each) => (each ? [`by:${each.by}`] : [])),
  ];
  return [...new Set(marks)].sort();
}
