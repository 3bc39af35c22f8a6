import type { Phrases } from '../../../data/phrases.ts';
import type { Texting } from '../../../dialogs/texting/texting.ts';
import type { Entry } from '../../store/store.ts';
import { changeNote, type Notes } from './changeNote.ts';
import { hearTexting } from './hearTexting.ts';
import type { IncomingText } from './incomingText.ts';
import { mayHear, newSubscription, subscriptionSchema } from './subscription.ts';

/** What numbers agreed to, by their ids (`sms:...`). Kept in the store, the same for every process. */
export interface Subscriptions {
  /** Takes in what a message says of texting; durable when it resolves. `null` when it says nothing of it. */
  hear(id: string, message: IncomingText): Promise<Texting | null>;
  /** Whether a line may be sent now. The one confirmation of an opt-out counts as sent with that. */
  allows(id: string, line: Pick<Entry, 'sequence' | 'because'>): Promise<boolean>;
  /** Twilio says that the number has opted out. */
  refused(id: string): Promise<void>;
}

/** Subscriptions in the notes of a store. */
export function createSubscriptions(notes: Notes, phrases: Phrases, clock: () => Date): Subscriptions {
  const keyOf = (id: string) => `sms.number:${id}`;
  const now = () => clock().toISOString();
  return {
    hear: (id, message) =>
      changeNote(notes, keyOf(id), subscriptionSchema, (before) =>
        hearTexting(before, message, phrases, now()),
      ),
    allows: (id, line) =>
      changeNote(notes, keyOf(id), subscriptionSchema, (before) => {
        const found = before ?? newSubscription(now());
        const result = mayHear(found, line, clock());
        const confirms = result && found.optedOutAt !== null && found.confirmedBy === null;
        return { next: confirms ? { ...found, confirmedBy: line.sequence } : null, result };
      }),
    refused: (id) =>
      changeNote(notes, keyOf(id), subscriptionSchema, (before) => {
        const found = before ?? newSubscription(now());
        const out = { ...found, optedOutAt: now(), optedOutBy: 'refusal' as const, confirmedBy: 0 };
        return { next: found.optedOutAt === null ? out : null, result: undefined };
      }),
  };
}
