import { z } from 'zod';
import { stoppedRule } from '../../../dialogs/texting/aboutTexting.ts';
import type { Entry } from '../../store/store.ts';

/** What whoever has a number agreed to. Outlives the conversation, its erasure and the retention; holds no number and no word. */
export const subscriptionSchema = z.object({
  /** When the number first wrote, ISO 8601 UTC: with that it agreed to be answered. */
  since: z.string(),
  /** When it opted out, ISO 8601 UTC; `null` while it has not. */
  optedOutAt: z.string().nullable(),
  /** How: in words of their own, by a word that Twilio answered, or told by Twilio when we sent something. */
  optedOutBy: z.enum(['words', 'carrier', 'refusal']).nullable(),
  /** The conversation's line that confirms the opt-out, by sequence, once it left. */
  confirmedBy: z.number().nullable(),
  /** Messages that changed something here, newest last: one that comes again changes nothing. */
  heard: z.array(z.string()),
});

/** See `subscriptionSchema`. */
export type Subscription = z.infer<typeof subscriptionSchema>;

/** How long after an opt-out its one confirmation may leave (47 CFR 64.1200(a)(12)). Milliseconds. */
const confirmable = 5 * 60_000;

/** A number that has just written for the first time. */
export function newSubscription(now: string): Subscription {
  return { since: now, optedOutAt: null, optedOutBy: null, confirmedBy: null, heard: [] };
}

/** Whether a line may be sent at `now`: anything while nobody opted out, and after that the one confirmation. */
export function mayHear(
  { optedOutAt, confirmedBy }: Subscription,
  { sequence, because }: Pick<Entry, 'sequence' | 'because'>,
  now: Date,
): boolean {
  if (optedOutAt === null) return true;
  const isConfirmation = because?.rule === stoppedRule && (confirmedBy ?? sequence) === sequence;
  return isConfirmation && now.getTime() - Date.parse(optedOutAt) <= confirmable;
}
