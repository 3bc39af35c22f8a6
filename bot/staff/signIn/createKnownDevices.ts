import type { IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { z } from 'zod';
import { websiteCookie } from '../../channels/plainPage/websiteCookie.ts';
import { verifyWithAny } from '../../guards/verifyWithAny.ts';

/**
 * Browsers in which somebody signed in before. Their tries are counted apart: who guesses at an account from elsewhere cannot keep the
 * rightful person out.
 */
export interface KnownDevices {
  /** The device's id if this account signed in on it; `null` if not. */
  find(request: Pick<IncomingMessage, 'headers'>, account: string): Promise<string | null>;
  /** The value of a Set-Cookie header that makes the browser known for this account. */
  remember(account: string): Promise<string>;
}

const issuer = 'guidepost';
const audience = 'staff-device';
const seconds = 90 * 24 * 3600;
/** Ours have some 300 characters; what is longer is not looked at. */
const longest = 1000;
const claims = z.object({ sub: z.string(), jti: z.string() });

/** A signed token (JWT, HS256) in a cookie: 90 days, one account a browser. It opens nothing. Those that other keys signed are taken too. */
export function createKnownDevices(
  key: Uint8Array,
  publicUrl: URL,
  clock: () => Date,
  others: readonly Uint8Array[] = [],
): KnownDevices {
  const cookie = websiteCookie('guidepost-device', publicUrl);
  return {
    find: async (request, account) => {
      const token = cookie.read(request) ?? '';
      if (token === '' || token.length > longest) return null;
      try {
        const expected = { algorithms: ['HS256'], issuer, audience, requiredClaims: ['exp'] };
        const { payload } = await verifyWithAny([key, ...others], token, {
          ...expected,
          currentDate: clock(),
        });
        const { sub, jti } = claims.parse(payload);
        return sub === account ? jti : null;
      } catch {
        return null;
      }
    },
    remember: async (account) => {
      const token = await new SignJWT({})
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(account)
        .setJti(randomUUID())
        .setExpirationTime(Math.floor(clock().getTime() / 1000) + seconds)
        .sign(key);
      return cookie.write(token, seconds);
    },
  };
}
