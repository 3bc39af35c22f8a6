import { z } from 'zod';
import type { TwilioSettings } from '../../config/smsSettings.ts';

/** One text message on its way out. */
export interface OutgoingText {
  /** E.164. */
  readonly to: string;
  readonly text: string;
  /** Where Twilio tells what became of it. */
  readonly statusCallback: string;
}

/**
 * What Twilio said: taken; the number has opted out; never to be tried again (no such number, a landline); not now (too many, a fault
 * of theirs or of our settings); or nothing, so that nobody knows whether it was taken. `code` is Twilio's or the HTTP status.
 */
export type Sent =
  | { readonly kind: 'taken'; readonly sid: string }
  | { readonly kind: 'optedOut' }
  | { readonly kind: 'refused'; readonly code: number }
  | { readonly kind: 'notNow'; readonly code: number }
  | { readonly kind: 'unknown' };

/** Twilio's REST API, as much of it as we need. Never rejects. */
export interface Twilio {
  send(text: OutgoingText): Promise<Sent>;
  /**
   * Twilio's id of a message that it has since then (ISO 8601 UTC), apart from those known before; `'none'` when it has none, `null`
   * when it cannot say.
   */
  find(
    text: Pick<OutgoingText, 'to' | 'text'>,
    since: string,
    known: readonly string[],
  ): Promise<string | null>;
}

/** How long one request may take. Milliseconds. */
const longest = 5000;
/** Twilio's clock and ours may differ by this much. Milliseconds. */
const leeway = 120_000;
/** Twilio's code for a number that has opted out. */
const optedOut = 21610;

const problem = z.object({ code: z.number().nullish() });
const created = z.object({ sid: z.string() });
const list = z.object({
  messages: z.array(
    z.object({ sid: z.string(), body: z.string().nullish(), to: z.string(), date_created: z.string() }),
  ),
});

/** Talks to the API of the settings and to nothing else: redirects are not followed. `patience` is for one request, in milliseconds. */
export function createTwilio(
  settings: TwilioSettings,
  fetch: typeof globalThis.fetch,
  patience: number = longest,
): Twilio {
  const { accountSid, authToken, sender, apiUrl } = settings;
  const address = `${apiUrl}/2010-04-01/Accounts/${accountSid}/Messages.json`;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  const request = async (
    url: string,
    body?: URLSearchParams,
  ): Promise<{ status: number; said: unknown } | null> => {
    try {
      const response = await fetch(url, {
        method: body ? 'POST' : 'GET',
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
        headers: { Authorization: authorization },
        ...(body ? { body } : {}),
      });
      return { status: response.status, said: await response.json().catch(() => null) };
    } catch {
      return null;
    }
  };
  return {
    async send({ to, text, statusCallback }) {
      const from: Record<string, string> =
        'from' in sender ? { From: sender.from } : { MessagingServiceSid: sender.messagingServiceSid };
      const form = new URLSearchParams({ To: to, ...from, Body: text, StatusCallback: statusCallback });
      const answer = await request(address, form);
      return answer ? judged(answer.status, answer.said) : { kind: 'unknown' };
    },
    async find({ to, text }, since, known) {
      const answer = await request(
        `${address}?${new URLSearchParams({ To: to, PageSize: '50' }).toString()}`,
      );
      const found = list.safeParse(answer?.said);
      if (answer?.status !== 200 || !found.success) return null;
      const earliest = Date.parse(since) - leeway;
      const isIt = (each: (typeof found.data.messages)[number]) =>
        each.to === to && each.body === text && Date.parse(each.date_created) >= earliest;
      return found.data.messages.find((each) => isIt(each) && !known.includes(each.sid))?.sid ?? 'none';
    },
  };
}

function judged(status: number, said: unknown): Sent {
  if (status >= 200 && status < 300) {
    const taken = created.safeParse(said);
    return taken.success ? { kind: 'taken', sid: taken.data.sid } : { kind: 'unknown' };
  }
  const code = problem.safeParse(said).data?.code ?? status;
  if (code === optedOut) return { kind: 'optedOut' };
  // A gateway's 502 or 504 says nothing of what stood behind it.
  if (status >= 500) return { kind: 'unknown' };
  return status === 400 && code !== status ? { kind: 'refused', code } : { kind: 'notNow', code };
}
