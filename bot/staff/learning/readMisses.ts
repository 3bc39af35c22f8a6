import type { Because } from '../../../dialogs/reply.ts';
import type { Wish } from '../../../data/wishes.ts';
import { languages, type Language } from '../../../guidance/language.ts';
import type { Words } from '../../../data/words.ts';
import { notUnderstood } from '../../store/lineWords.ts';
import type { Entry, Store, StoredConversation } from '../../store/store.ts';
import { readReview } from '../conversations/review.ts';

/** A message that was not understood, or that staff say was taken for the wrong thing. */
export interface Miss {
  readonly text: string;
  readonly language: Language;
  readonly conversationId: string;
  readonly sequence: number;
  readonly at: string;
  /** What it was taken for, likeliest first. */
  readonly guesses: readonly string[];
  /** What a colleague says that it asks for. */
  readonly shouldBe: Wish | null;
}

/** Replies looked at for a page, and marked conversations. */
const atOnce = 200;
/** Lines between a message and the reply to it, at most. */
const within = 12;
/** Conversations read at the same time. */
const together = 20;

/** Messages that were missed, newest first; `cursor` goes on in what was not understood. Those of danger and private ones are not among them. */
export async function readMisses(
  store: Store,
  words: Words,
  cursor: string | null,
): Promise<{ readonly misses: readonly Miss[]; readonly cursor: string | null }> {
  const replies = await store.search([notUnderstood], cursor, atOnce);
  const marked = cursor === null ? (await store.list({ marks: ['corrected'] }, null, atOnce)).items : [];
  const byConversation = new Map<string, Entry[]>();
  for (const reply of replies.items)
    byConversation.set(reply.conversationId, [...(byConversation.get(reply.conversationId) ?? []), reply]);
  const ids = [...new Set([...byConversation.keys(), ...marked.map(({ id }) => id)])];
  const found: Miss[] = [];
  for (let start = 0; start < ids.length; start += together) {
    const some = ids.slice(start, start + together);
    const parts = await Promise.all(some.map((id) => missesOf(store, id, byConversation.get(id) ?? [])));
    found.push(...parts.flat());
  }
  const masks = languages.map((language) => words.say(language, 'private.answer'));
  const misses = found.filter(({ text }) => text.trim() !== '' && !masks.includes(text));
  return { misses: misses.sort((one, other) => (one.at < other.at ? 1 : -1)), cursor: replies.cursor };
}

async function missesOf(store: Store, id: string, replies: readonly Entry[]): Promise<readonly Miss[]> {
  const conversation = await store.load(id);
  if (!conversation || conversation.forgotten) return [];
  const { corrections } = readReview(conversation.review);
  const sequences = [...replies, ...corrections].map(({ sequence }) => sequence);
  const first = Math.max(0, Math.min(...sequences) - within - 1);
  const lines = await store.entries(id, first, 500);
  const shouldBe = new Map(corrections.map(({ sequence, wish }) => [sequence, wish]));
  const missed = new Map(replies.map(({ activityId, because }) => [activityId, because]));
  return lines
    .filter(({ from, disclosure }) => from === 'resident' && !disclosure)
    .filter(({ sequence, activityId }) => shouldBe.has(sequence) || missed.has(activityId))
    .map((line) => miss(conversation, line, missed.get(line.activityId), shouldBe.get(line.sequence)));
}

function miss(
  { language }: StoredConversation,
  { text, conversationId, sequence, at }: Entry,
  because: Because | undefined,
  shouldBe: Wish | undefined,
): Miss {
  const guesses = because?.guess?.wishes ?? [];
  return { text, language, conversationId, sequence, at, guesses, shouldBe: shouldBe ?? null };
}
