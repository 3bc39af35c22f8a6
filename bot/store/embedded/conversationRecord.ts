import { dueTimes, type ConversationSummary, type StoredConversation } from '../store.ts';
import { keyOf } from './database.ts';
import type { Body, EmbeddedDatabase } from './database.ts';
import { traitsOf } from './traits.ts';

/** The conversation with that key, put together from its two records. */
export function readConversation(database: EmbeddedDatabase, key: string): StoredConversation | null {
  const summary = database.summaries.get(key);
  return summary === undefined ? null : withBody(database, key, summary);
}

/** The conversation with that key, of which one record was read already. */
export function withBody(
  database: EmbeddedDatabase,
  key: string,
  summary: ConversationSummary,
): StoredConversation | null {
  const body = database.bodies.get(key);
  return body === undefined ? null : { ...summary, ...body, review: reviewIn(body) };
}

/** Earlier releases knew of no reviews. */
function reviewIn({ review = '' }: Partial<Body>): string {
  return review;
}

/** Part of a write: the conversation, and its place in every order in exchange for the place of what was stored before. */
export function writeConversation(
  database: EmbeddedDatabase,
  stored: ConversationSummary | undefined,
  conversation: StoredConversation,
): void {
  const { state, address, review, handled, outbox, ...summary } = conversation;
  const key = keyOf(conversation.id);
  const { residentId } = summary;
  if (stored !== undefined) leaveOrders(database, key, stored);
  if (stored?.residentId !== residentId) {
    if (stored !== undefined) leaveResident(database, key, stored);
    if (residentId !== '') database.byResident.put([keyOf(residentId), key], true);
  }
  database.putSummary(key, summary);
  database.bodies.put(key, { state, address, review, handled, outbox });
  database.byActivity.put([summary.lastActivityAt, key], true);
  enterTraits(database, key, summary);
  if (summary.pendingSince !== null) database.byPending.put([summary.pendingSince, key], true);
  for (const what of dueTimes) {
    const at = summary[what];
    if (at !== null) database.due[what].put([at, key], true);
  }
}

/** Part of a write: the conversation goes, with its place in every order. Its lines stay. */
export function removeConversation(
  database: EmbeddedDatabase,
  key: string,
  stored: ConversationSummary,
): void {
  leaveOrders(database, key, stored);
  leaveResident(database, key, stored);
  database.summaries.remove(key);
  database.bodies.remove(key);
}

/** Part of a write: the conversation's places among those that are alike in something. Entering twice changes nothing. */
export function enterTraits(database: EmbeddedDatabase, key: string, summary: ConversationSummary): void {
  for (const trait of traitsOf(summary)) database.byTrait.put([trait, summary.lastActivityAt, key], true);
}

function leaveResident(database: EmbeddedDatabase, key: string, { residentId }: ConversationSummary): void {
  if (residentId !== '') database.byResident.remove([keyOf(residentId), key]);
}

/** Every order that moves with a turn. */
function leaveOrders(database: EmbeddedDatabase, key: string, stored: ConversationSummary): void {
  database.byActivity.remove([stored.lastActivityAt, key]);
  for (const trait of traitsOf(stored)) database.byTrait.remove([trait, stored.lastActivityAt, key]);
  if (stored.pendingSince !== null) database.byPending.remove([stored.pendingSince, key]);
  for (const what of dueTimes) {
    const at = stored[what];
    if (at !== null) database.due[what].remove([at, key]);
  }
}
