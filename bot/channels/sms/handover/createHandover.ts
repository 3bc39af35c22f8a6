import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Guide } from '../../../../data/guide.ts';
import type { Conversation } from '../../../../dialogs/conversation.ts';
import type { Inbound } from '../../../../dialogs/inbound.ts';
import { phoneCodeRule } from '../../../../dialogs/texting/toPhone.ts';
import type { Store, StoredConversation } from '../../../store/store.ts';
import type { TurnResult } from '../../../turn/channelPort.ts';
import { NewerState, readState } from '../../../turn/readState.ts';
import { createRateLimit, type RateLimit } from '../../directLine/rateLimit.ts';
import { changeNote } from '../changeNote.ts';
import { codeNoteKey, codeNoteSchema, type CodeNote } from './codeNote.ts';
import { chatOf, endMovedChat } from './endMovedChat.ts';
import { newPhoneCode, phoneCodeIn } from './phoneCodes.ts';

/** From a chat elsewhere to a phone, by a code that is texted. */
export interface Handover {
  /** Handles a message of the other channel, with a code at hand should it be asked for. */
  during(inbound: Inbound, handle: (inbound: Inbound) => Promise<TurnResult>): Promise<TurnResult>;
  /** The chat that a text message's code stands for, `'wrongCode'`, or `null` when the text is no code. */
  redeem(text: string, numberId: string, messageSid: string): Promise<Conversation | 'wrongCode' | null>;
  /** Ends the chat that was moved by the code in this text. */
  leave(text: string): Promise<void>;
}

interface Dependencies {
  readonly store: Store;
  readonly guide: Guide;
  readonly clock: () => Date;
  /** Our own number, E.164. */
  readonly number: string;
}

/** How long a code is good for. Milliseconds. */
const good = 10 * 60_000;
/** Codes for one chat, and codes that one number may try, in so many seconds. */
const issuing = { points: 5, duration: 3600 };
const trying = { points: 5, duration: 600 };

/** Handover between any channel of this service and text messages. */
export function createHandover(deps: Dependencies): Handover {
  const { store, guide, clock, number } = deps;
  const issued = new RateLimiterMemory(issuing);
  const tried = createRateLimit(trying.points, trying.duration);
  return {
    async during(inbound, handle) {
      const { conversationId } = inbound;
      const used = (await issued.get(conversationId))?.consumedPoints ?? 0;
      const code = newPhoneCode();
      const phoneCode = used >= issuing.points ? ('tooMany' as const) : { code, number };
      const result = await handle({ ...inbound, phoneCode });
      if (result.status !== 'handled' || !tellsPhoneCode(result)) return result;
      await issued.penalty(conversationId);
      await keep(deps, code, conversationId);
      return result;
    },
    redeem: (text, numberId, messageSid) => redeem(deps, tried, { text, numberId, messageSid }),
    leave: (text) => endMovedChat(store, guide, phoneCodeIn(text) ?? '', clock().toISOString()),
  };
}

/** Whether a turn tells its resident of a code for the phone. */
export function tellsPhoneCode({ entries }: TurnResult): boolean {
  return entries.some(({ because }) => because?.rule === phoneCodeRule);
}

/** From now on the code counts. */
async function keep({ store, clock }: Dependencies, code: string, conversationId: string): Promise<void> {
  const stored = await store.load(conversationId);
  if (!stored) return;
  const until = new Date(clock().getTime() + good).toISOString();
  const value = { conversationId, createdAt: stored.createdAt, until, usedBy: null, hasLeft: false };
  const change = () => ({ next: value, result: undefined });
  await changeNote(store, codeNoteKey(code), codeNoteSchema, change, until);
}

async function redeem(
  { store, clock }: Dependencies,
  tried: RateLimit,
  { text, numberId, messageSid }: { text: string; numberId: string; messageSid: string },
): Promise<Conversation | 'wrongCode' | null> {
  const code = phoneCodeIn(text);
  if (code === null) return null;
  if ((await tried(numberId)) > 0) return 'wrongCode';
  const now = clock();
  const use = (note: CodeNote | null): { next: CodeNote | null; result: CodeNote | null } => {
    const isGood =
      note !== null && note.until >= now.toISOString() && (note.usedBy ?? messageSid) === messageSid;
    const next = isGood ? { ...note, usedBy: messageSid } : null;
    return { next, result: next };
  };
  const until = new Date(now.getTime() + good).toISOString();
  const used = await changeNote(store, codeNoteKey(code), codeNoteSchema, use, until);
  const chat = used && (await chatOf(store, used));
  return (chat && stateOf(chat)) ?? 'wrongCode';
}

/** `null` for a state that a newer release wrote. */
function stateOf(stored: StoredConversation): Conversation | null {
  try {
    return readState(stored, stored.language);
  } catch (cause) {
    if (cause instanceof NewerState) return null;
    throw cause;
  }
}
