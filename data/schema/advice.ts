import { z } from 'zod';
import { frozenList, frozenObject } from './frozen.ts';
import { id } from './id.ts';
import { localised } from './localised.ts';
import { sources } from './source.ts';

/** The parts of the conversation that advice is written for: a form that went wrong, one that cannot be filed, and scams. */
export const adviceParts = ['wrong', 'cannot', 'scam'] as const;

/** One of those parts. */
export type AdvicePart = (typeof adviceParts)[number];

/** What to do about one thing: what it means, the steps, who takes them, whom to ask and how sure that is. */
export const adviceSchema = frozenObject({
  id,
  title: localised,
  /** Said first, in a few whole sentences. */
  means: localised,
  /** What else to know; may be empty. */
  notes: frozenList(localised),
  /** Who has to act. */
  who: localised,
  steps: frozenList(localised).refine((list) => list.length > 0, 'needs at least one step'),
  /** Ids of the contacts to ask, best first. */
  ask: frozenList(id).refine((list) => list.length > 0, 'needs somebody to ask'),
  /** How sure it is, in words. */
  sure: localised,
  /** False where a single page, or none, says so. */
  confirmed: z.boolean(),
  sources,
});

/** The whole of one file of `data/fafsa/advice`. */
export const adviceFileSchema = frozenList(adviceSchema);

/** What to do about one thing. */
export type Advice = z.infer<typeof adviceSchema>;
