import type { OriginCheck } from './allowedOrigins.ts';
import type { Website } from './createWebsite.ts';
import { withPass, type Handler } from './handler.ts';
import { graceSeconds, lifeSeconds, type Pass, type Passes } from './pass.ts';
import type { WebsiteDependencies } from './websiteDependencies.ts';

/** What a client is given with every token. `expires_in` is in seconds. */
export interface Grant {
  readonly conversationId: string;
  readonly token: string;
  readonly expires_in: number;
}

/** A fresh token for a pass. */
export async function grant(passes: Passes, pass: Pass): Promise<Grant> {
  return {
    conversationId: pass.conversation,
    token: await passes.issue(pass, 'talk'),
    expires_in: lifeSeconds.talk,
  };
}

/** `tokens/generate`: a new conversation for a page of an allowed origin, so many for each address. */
export function generateToken(
  { passes, conversations, newConversations }: Website,
  { clientAddress }: Pick<WebsiteDependencies, 'clientAddress'>,
  allowed: OriginCheck,
): Handler {
  return async (request) => {
    if (!allowed(request.headers.origin)) return { problem: 'originRefused' };
    const wait = await newConversations(clientAddress(request));
    if (wait > 0) return { problem: 'tooMany', retryAfter: wait };
    return { status: 200, body: await grant(passes, conversations.create()) };
  };
}

/** `tokens/refresh`: a new token for an old one, also within a day after its end. */
export function refreshToken({ passes }: Website): Handler {
  return withPass(passes, graceSeconds, async (pass) => ({ status: 200, body: await grant(passes, pass) }));
}
