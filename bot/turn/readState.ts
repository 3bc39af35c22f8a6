import { conversationSchema, newConversation, type Conversation } from '../../dialogs/conversation.ts';
import type { Language } from '../../guidance/language.ts';
import type { StoredConversation } from '../store/store.ts';
import { heardNothing } from './migrations/heardNothing.ts';
import { namedFacts } from './migrations/namedFacts.ts';
import { noReminders } from './migrations/noReminders.ts';
import { nobodyWaits } from './migrations/nobodyWaits.ts';
import { nothingTicked } from './migrations/nothingTicked.ts';

/** Brings a stored state of schema `n` (its index, from 0) to schema `n + 1`. */
export type Migration = (state: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Schema 0 was never released. */
export const migrations: readonly (Migration | null)[] = [
  null,
  namedFacts,
  nothingTicked,
  noReminders,
  heardNothing,
  nobodyWaits,
];

/** The stored state was written by a newer release than this one. */
export class NewerState extends Error {
  override readonly name = 'NewerState';
}

/** The conversation as it stands in the store, brought up to this release; a new one where there is none or it was forgotten. */
export function readState(
  stored: StoredConversation | null,
  language: Language,
  steps: readonly (Migration | null)[] = migrations,
  current: number = conversationSchema,
): Conversation {
  if (!stored || stored.forgotten) return newConversation(language);
  let state = JSON.parse(stored.state) as Record<string, unknown>;
  const from = Number(state['schema']);
  if (from > current) throw new NewerState(`Stored state has schema ${from}, this release knows ${current}`);
  for (let schema = from; schema < current; schema += 1) {
    const step = steps[schema];
    if (!step) throw new Error(`No migration from schema ${schema}`);
    state = { ...step(state), schema: schema + 1 };
  }
  return state as unknown as Conversation;
}
