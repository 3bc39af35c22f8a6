import type { Request } from 'restify';
import { z } from 'zod';
import type { Answer } from './answer.ts';
import { authorise } from './authorise.ts';
import type { Pass, Passes } from './pass.ts';

/** Answers one request. What it throws is answered by the caller. */
export type Handler = (request: Request) => Promise<Answer>;

/** Answers a request that came with a token. */
export type PassHandler = (pass: Pass, request: Request) => Promise<Answer>;

/** Lets only requests with a token through. `grace` is how long after its end it still counts, in seconds. */
export function withPass(passes: Passes, grace: number, handler: PassHandler): Handler {
  return async (request) => {
    const pass = await authorise(passes, request, grace);
    return typeof pass === 'string' ? { problem: pass } : handler(pass, request);
  };
}

const parameters = z.object({ id: z.string() });

/** The same where the address names a conversation, which must be the token's. */
export function withConversation(passes: Passes, grace: number, handler: PassHandler): Handler {
  return withPass(passes, grace, async (pass, request) => {
    const named = parameters.safeParse(request.params);
    const own = named.success && named.data.id === pass.conversation;
    return own ? handler(pass, request) : { problem: 'tokenRefused' };
  });
}
