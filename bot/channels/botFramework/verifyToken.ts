import { jwtVerify } from 'jose';
import { z } from 'zod';
import { KeysUnavailable, type ChannelKeys } from './channelKeys.ts';

/** What a channel's token says: for which service URL it speaks, and which channels its key may speak for. */
export interface ChannelClaims {
  readonly serviceUrl: string;
  readonly endorsements: readonly string[];
}

/** A token that counts, or why it does not: a status, and a word of code for the log. */
export type Verdict =
  | { readonly ok: true; readonly claims: ChannelClaims }
  | { readonly ok: false; readonly status: 401 | 503; readonly reason: string };

/** The only issuer whose word counts; the Emulator's are not among it. */
const issuer = 'https://api.botframework.com';
/** How far clocks may differ, as in Microsoft's own check. Seconds. */
const clockTolerance = 300;

const claimsSchema = z.object({ serviceurl: z.string().min(1) });

/** Checks a token before anything else is read: RS256 by a key of Azure's, from Azure, for us, at this time. */
export async function verifyToken(
  token: string,
  { keys, appId, now }: { readonly keys: ChannelKeys; readonly appId: string; readonly now: Date },
): Promise<Verdict> {
  const used = { endorsements: [] as readonly string[] };
  try {
    const { payload } = await jwtVerify(
      token,
      async ({ kid = '' }) => {
        const found = await keys.find(kid);
        if (!found) throw Object.assign(new Error('Unknown key'), { code: 'unknownKey' });
        used.endorsements = found.endorsements;
        return found.key;
      },
      {
        algorithms: ['RS256'],
        issuer,
        audience: appId,
        clockTolerance,
        requiredClaims: ['exp'],
        currentDate: now,
      },
    );
    const { serviceurl } = claimsSchema.parse(payload);
    return { ok: true, claims: { serviceUrl: serviceurl, endorsements: used.endorsements } };
  } catch (error) {
    if (error instanceof KeysUnavailable) return { ok: false, status: 503, reason: 'keysUnavailable' };
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'claims';
    return { ok: false, status: 401, reason };
  }
}
