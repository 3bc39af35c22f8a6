import type { OutgoingText, Sent, Twilio } from './createTwilio.ts';

/** What sending needs. */
export interface Sending {
  readonly twilio: Twilio;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Before each further try; as many tries as pauses, and one. The rest is the sweeper's. Milliseconds. */
const pauses = [500, 2000];

/**
 * Sends a message with a few tries. One of which nobody knows whether it was taken is looked for in Twilio's list before it is sent
 * again: at `since` (ISO 8601 UTC) it was tried for the first time. `isTried` when that was before now.
 */
export async function sendText(
  { twilio, wait }: Sending,
  text: OutgoingText,
  since: string,
  isTried: boolean,
): Promise<Sent> {
  let last: Sent = isTried ? { kind: 'unknown' } : { kind: 'notNow', code: 0 };
  for (const pause of [...pauses, null]) {
    if (last.kind === 'unknown') {
      const isThere = await twilio.has(text, since);
      if (isThere) return { kind: 'taken' };
      // Twilio does not answer at all: to send now could send twice.
      if (isThere === null && pause !== null) {
        await wait(pause);
        continue;
      }
      if (isThere === null) return last;
    }
    last = await twilio.send(text);
    if (last.kind !== 'unknown' && last.kind !== 'notNow') return last;
    if (pause !== null) await wait(pause);
  }
  return last;
}
