import { createHash } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { RecentValues } from '../../turn/recentValues.ts';

/** What a token of ours entitles to: one conversation of the website, as one user. */
export interface Pass {
  /** The channel's own id of the conversation, without `website:`. */
  readonly conversation: string;
  /** The channel's own id of the user, without `website:`. */
  readonly user: string;
}

/** What a token can be used for; one made for one purpose is refused for another. */
export type Purpose = 'talk' | 'stream' | 'plainPage' | 'print' | 'copy';

/** How long a token lives, in seconds. */
export const lifeSeconds: Readonly<Record<Purpose, number>> = {
  talk: 6 * 3600,
  stream: 60,
  plainPage: 6 * 3600,
  print: 3600,
  copy: 3600,
};

/** How long after its end a `talk` token can still be changed for a new one, in seconds: Web Chat does not survive a refusal. */
export const graceSeconds = 24 * 3600;

/** A pass as read from a token. `serial` is the token's own random id, `endsAt` its end in milliseconds since 1970. */
export interface CheckedPass extends Pass {
  readonly serial: string;
  readonly endsAt: number;
}

/** Makes and reads tokens (JWT, HS256). */
export interface Passes {
  issue(pass: Pass, purpose: Purpose): Promise<string>;
  /** `refused` is anything but a token of ours made for this purpose, whatever is wrong with it. */
  check(token: string, purpose: Purpose, grace?: number): Promise<CheckedPass | 'expired' | 'refused'>;
}

const issuer = 'guidepost';
const claims = z.object({
  conv: z.string().min(1).max(100),
  user: z.string().min(1).max(100),
  jti: z.string(),
  exp: z.number(),
});

/** Tokens that were found good and are not looked at again while they last: a signature takes longer to check than all else of one. */
const remembered = 10_000;

/** Tokens signed with a key of at least 32 bytes. The claim `user` is where Web Chat looks for its user's id. */
export function createPasses(key: Uint8Array, clock: () => Date): Passes {
  const good = new RecentValues<CheckedPass>(remembered);
  const verify = async (token: string, purpose: Purpose, grace: number) => {
    const expected = { algorithms: ['HS256'], issuer, audience: purpose };
    const { payload } = await jwtVerify(token, key, {
      ...expected,
      currentDate: clock(),
      clockTolerance: grace,
    });
    const { conv, user, jti, exp } = claims.parse(payload);
    return { conversation: conv, user, serial: jti, endsAt: exp * 1000 };
  };
  return {
    issue: ({ conversation, user }, purpose) => {
      const now = Math.floor(clock().getTime() / 1000);
      return new SignJWT({ conv: conversation, user })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(issuer)
        .setAudience(purpose)
        .setJti(crypto.randomUUID())
        .setIssuedAt(now)
        .setExpirationTime(now + lifeSeconds[purpose])
        .sign(key);
    },
    check: async (token, purpose, grace = 0) => {
      const name = `${purpose} ${createHash('sha256').update(token).digest('base64')}`;
      const before = good.get(name);
      if (before && clock().getTime() < before.endsAt) return before;
      try {
        const checked = await verify(token, purpose, grace);
        good.set(name, checked);
        return checked;
      } catch (cause) {
        return cause instanceof errors.JWTExpired ? 'expired' : 'refused';
      }
    },
  };
}
