import type { Guide } from '../../data/guide.ts';
import { reply } from '../../dialogs/engine/say.ts';
import type { Answered } from '../../dialogs/engine/turn.ts';
import type { Channel } from '../../dialogs/inbound.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Store, StoredConversation } from '../store/store.ts';
import { chatAsText } from './chatAsText.ts';
import { forTranscript } from './forTranscript.ts';

/** The longest message that the chat is sent in, and how many there are at most. Characters; Teams takes some 28,000. */
const longestPart = 3000;
const mostParts = 10;
/** The same by text message, where a part is three of them. */
const byText = { longestPart: 400, mostParts: 4 };
/** Lines that are looked at, the newest ones. */
const mostLines = 500;

interface ChatFacts {
  readonly store: Pick<Store, 'entries'>;
  readonly guide: Guide;
  /** The conversation before this turn. */
  readonly stored: StoredConversation | null;
  readonly channel: Channel;
}

/**
 * A turn whose resident asked for their chat, with the chat as text after what is said; on the website a link leads to it instead. It is
 * as the transcript has it, and the transcript keeps of it only that it was sent. Throws `StoreUnavailable`.
 */
export async function withWholeChat(facts: ChatFacts, answered: Answered): Promise<Answered> {
  const { store, guide, stored, channel } = facts;
  const asked = answered.replies.find(({ wholeChat }) => wholeChat);
  if (!asked || channel === 'website') return answered;
  const { words } = guide;
  const say = (key: 'sendChat.you' | 'sendChat.guide' | 'sendChat.earlier' | 'sendChat.sent') =>
    words.say(answered.conversation.language, key);
  const speakers = {
    resident: say('sendChat.you'),
    guide: say('sendChat.guide'),
    staff: say('sendChat.guide'),
  };
  const lines = stored && !stored.forgotten ? await linesOf(store, stored) : [];
  const limits = channel === 'sms' ? byText : { longestPart, mostParts };
  const all = inParts(chatAsText(lines, speakers), limits.longestPart);
  const isCut = all.length > limits.mostParts || (stored?.lastSequence ?? 0) > mostLines;
  const earlier = isCut ? [say('sendChat.earlier')] : [];
  const masked = { text: say('sendChat.sent'), options: [] };
  const parts = [...earlier, ...all.slice(-limits.mostParts)].map((text): Reply => ({
    ...reply(text, { rule: 'command.sendChat' }),
    masked,
  }));
  const replies = answered.replies.flatMap((each) => (each === asked ? buttonsLast(asked, parts) : [each]));
  return { ...answered, replies };
}

/** Buttons stand under the last message. */
function buttonsLast(asked: Reply, parts: readonly Reply[]): readonly Reply[] {
  const last = parts.at(-1);
  if (!last) return [asked];
  const { hint, ...first } = asked;
  const end = { ...last, options: asked.options, ...(hint !== undefined && { hint }) };
  return [{ ...first, options: [] }, ...parts.slice(0, -1), end];
}

async function linesOf(store: Pick<Store, 'entries'>, { id, lastSequence, outbox }: StoredConversation) {
  const from = Math.max(0, lastSequence - mostLines);
  const appended = await store.entries(id, from, mostLines);
  const there = new Set(appended.map(({ sequence }) => sequence));
  const added = outbox.filter(({ sequence }) => sequence > from && !there.has(sequence)).map(forTranscript);
  return [...appended, ...added].sort((one, other) => one.sequence - other.sequence);
}

/** Pieces put together into messages; one that is too long for a message is cut. */
function inParts(pieces: readonly string[], longest: number): readonly string[] {
  const parts: string[] = [];
  for (const piece of pieces.flatMap((piece) => cut(piece, longest))) {
    const last = parts.at(-1);
    if (last !== undefined && last.length + piece.length + 2 <= longest)
      parts[parts.length - 1] = `${last}\n\n${piece}`;
    else parts.push(piece);
  }
  return parts;
}

function cut(piece: string, longest: number): readonly string[] {
  return piece.match(new RegExp(`[^]{1,${longest}}`, 'gu')) ?? [];
}
