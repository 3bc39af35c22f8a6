import { z } from 'zod';
import { createSignedClaims } from './signedClaims.ts';

/** What a token of ours entitles to: one conversation of the website, as one user. */
export interface Pass {
  /** The channel's own id of the conversation, without `website:`. */
  readonly conversation: string;
  /** The channel's own id of the user, without `website:`. */
  readonly user: string;
  /** The request that came with it, for the log. */
  readonly requestId?: string | undefined;
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
  iss: z.literal(issuer),
  aud: z.string(),
  conv: z.string().min(1).max(100),
  user: z.string().min(1).max(100),
  jti: z.string(),
  exp: z.number(),
});

/** Tokens signed with a key of at least 32 bytes; those that other keys signed are taken too. The claim `user` is where Web Chat looks for its user's id. */
export function createPasses(key: Uint8Array, clock: () => Date, others: readonly Uint8Array[] = []): Passes {
  const signed = createSignedClaims(key, others);
  const now = (): number => Math.floor(clock().getTime() / 1000);
  return {
    issue: async ({ conversation, user }, purpose) => {
      const iat = now();
      const exp = iat + lifeSeconds[purpose];
      const jti = crypto.randomUUID();
      return signed.sign({ conv: conversation, user, iss: issuer, aud: purpose, jti, iat, exp });
    },
    check: async (token, purpose, grace = 0) => {
      const read = claims.safeParse(signed.read(token));
      if (!read.success || read.data.aud !== purpose) return 'refused';
      const { conv, user, jti, exp } = read.data;
      if (exp + grace <= now()) return 'expired';
      return { conversation: conv, user, serial: jti, endsAt: exp * 1000 };
    },
  };
}
