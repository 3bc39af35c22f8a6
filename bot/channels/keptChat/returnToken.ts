import { SignJWT } from 'jose';
import { z } from 'zod';
import { verifyWithAny } from '../../guards/verifyWithAny.ts';
import type { Pass } from '../directLine/pass.ts';

/** What a return token stands for: a conversation as one user, from its beginning to its erasure. */
export interface Return extends Pass {
  /** The conversation's `createdAt`. What is written after an erasure has another one: the token is then of no use. */
  readonly since: string;
}

/** Makes and reads return tokens (JWT, HS256). */
export interface ReturnTokens {
  issue(to: Return, until: Date): Promise<string>;
  /** `null` for anything but a return token of ours that has not ended. */
  check(token: string): Promise<Return | null>;
}

const issuer = 'guidepost';
/** No other token of ours has it, and this one is good for nothing else. */
const audience = 'return';
/** Ours have some 400 characters; what is longer is not looked at. */
const longest = 1000;
const claims = z.object({
  conv: z.string().min(1).max(100),
  user: z.string().min(1).max(100),
  since: z.string().min(1).max(40),
});

/** Return tokens signed with the key of all the website's tokens. A new key ends those that none of the others signed. */
export function createReturnTokens(
  key: Uint8Array,
  clock: () => Date,
  others: readonly Uint8Array[] = [],
): ReturnTokens {
  return {
    issue: ({ conversation, user, since }, until) =>
      new SignJWT({ conv: conversation, user, since })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setExpirationTime(Math.floor(until.getTime() / 1000))
        .sign(key),
    check: async (token) => {
      if (token.length > longest) return null;
      try {
        const expected = { algorithms: ['HS256'], issuer, audience, requiredClaims: ['exp'] };
        const { payload } = await verifyWithAny([key, ...others], token, {
          ...expected,
          currentDate: clock(),
        });
        const { conv, user, since } = claims.parse(payload);
        return { conversation: conv, user, since };
      } catch {
        return null;
      }
    },
  };
}
