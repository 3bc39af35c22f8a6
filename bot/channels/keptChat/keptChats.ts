import type { IncomingMessage } from 'node:http';
import type { Language } from '../../../guidance/language.ts';
import { StoreUnavailable } from '../../store/store.ts';
import { conversationIdOf } from '../directLine/conversationIdOf.ts';
import type { Pass } from '../directLine/pass.ts';
import type { ReadableStore } from '../directLine/savedLines.ts';
import { websiteCookie } from '../plainPage/websiteCookie.ts';
import { keptUntil } from './keptUntil.ts';
import { createReturnTokens, type Return } from './returnToken.ts';

/** A chat that this device keeps. `cookie` is the value of a Set-Cookie header that keeps it, up to date. */
export interface KeptChat {
  readonly state: 'kept';
  readonly pass: Pass;
  readonly until: Date;
  readonly language: Language;
  readonly cookie: string;
}

/**
 * What a device keeps. `gone` is a chat that was erased, that became too old or whose token is no good; `unknown` one that
 * cannot be looked up while the store is down.
 */
export type Kept =
  | KeptChat
  | { readonly state: 'none' }
  | { readonly state: 'gone' }
  | { readonly state: 'unknown'; readonly pass: Pass };

/** Chats that residents chose to keep on a device, in a cookie that no script sees. Nothing of it is stored here. */
export interface KeptChats {
  /** `null` when there is nothing to keep: nothing was said yet, or all was erased. Throws `StoreUnavailable`. */
  keep(pass: Pass): Promise<KeptChat | null>;
  find(request: IncomingMessage): Promise<Kept>;
  /** The value of a Set-Cookie header that forgets it. */
  readonly drop: string;
}

interface KeptChatsDependencies {
  readonly store: Pick<ReadableStore, 'load'>;
  readonly sign: { readonly key: Uint8Array; readonly others?: readonly Uint8Array[] };
  readonly publicUrl: URL;
  readonly retentionDays: number;
  readonly clock: () => Date;
}

/** Keeps chats by signed tokens: who holds one comes back, as long as the same conversation is there. */
export function createKeptChats(deps: KeptChatsDependencies): KeptChats {
  const tokens = createReturnTokens(deps.sign.key, deps.clock, deps.sign.others);
  const cookie = websiteCookie('guidepost-kept', deps.publicUrl);

  const lookUp = async (pass: Pass, since?: string): Promise<KeptChat | null> => {
    const stored = await deps.store.load(conversationIdOf(pass));
    if (!stored || stored.forgotten || (since ?? stored.createdAt) !== stored.createdAt) return null;
    const now = deps.clock();
    const until = keptUntil(stored, deps.retentionDays, now);
    if (until <= now) return null;
    const { conversation, user } = pass;
    const token = await tokens.issue({ conversation, user, since: stored.createdAt }, until);
    const seconds = Math.floor((until.getTime() - now.getTime()) / 1000);
    return {
      state: 'kept',
      pass: { conversation, user },
      until,
      language: stored.language,
      cookie: cookie.write(token, seconds),
    };
  };
  const found = async (known: Return): Promise<Kept> => {
    try {
      return (await lookUp(known, known.since)) ?? { state: 'gone' };
    } catch (cause) {
      if (cause instanceof StoreUnavailable) return { state: 'unknown', pass: known };
      throw cause;
    }
  };
  return {
    keep: (pass) => lookUp(pass),
    find: async (request) => {
      const token = cookie.read(request);
      if (token === undefined) return { state: 'none' };
      const known = await tokens.check(token);
      return known ? found(known) : { state: 'gone' };
    },
    drop: cookie.drop,
  };
}
