import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { websiteCookie } from '../../../channels/plainPage/websiteCookie.ts';
import type { Seal } from '../createSeal.ts';

const tripSchema = z.object({
  /** What comes back with the browser, what stands in the token, and what the code is given out for: 256 random bits each. */
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where they wanted to go before they had to sign in. */
  wanted: z.string().nullable(),
  /** Milliseconds since 1970. */
  until: z.number(),
});

/** Somebody on the way to Entra ID and back. */
export type EntraTrip = z.infer<typeof tripSchema>;

/** Where a browser keeps its trip: in a cookie that it cannot read. So strangers fill up no store of ours. */
export interface EntraTrips {
  /** The value of a Set-Cookie header. A second trip takes the place of the first. */
  begin(trip: Omit<EntraTrip, 'until'>): string;
  /** `null` when there is none, or it took too long. */
  find(request: Pick<IncomingMessage, 'headers'>): EntraTrip | null;
  /** The value of a Set-Cookie header: each trip ends once. */
  readonly end: string;
}

/** Time to type a password and a code on somebody else's page. Milliseconds. */
const longestTrip = 15 * 60_000;
const context = 'a trip to Entra ID';
/** Ours have some 1,200 characters at most; what is longer is not looked at. */
const longest = 3000;

/** Trips in a sealed cookie. */
export function createEntraTrips(seal: Seal, publicUrl: URL, clock: () => Date): EntraTrips {
  const cookie = websiteCookie('guidepost-entra', publicUrl);
  return {
    begin: (trip) => {
      const whole = { ...trip, until: clock().getTime() + longestTrip };
      return cookie.write(seal.close(Buffer.from(JSON.stringify(whole)), context), longestTrip / 1000);
    },
    find: (request) => {
      const given = cookie.read(request) ?? '';
      const opened = given.length > longest ? null : seal.open(given, context);
      if (!opened) return null;
      const trip = tripSchema.parse(JSON.parse(opened.toString()));
      return trip.until > clock().getTime() ? trip : null;
    },
    end: cookie.drop,
  };
}
