import type { OutgoingText, Sent, Twilio } from './createTwilio.ts';

/** What sending needs. */
export interface Sending {
  readonly twilio: Twilio;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Before each further try; as many tries as pauses, and one. The rest is the sweeper's. Milliseconds. */
const pauses = [500, 2000];

/** What is known of a message before it is sent. */
export interface Attempt {
  /** When it was tried for the first time, ISO 8601 UTC. */
  readonly since: string;
  /** Whether that was in an earlier attempt. */
  readonly isTried: boolean;
  /** Twilio's ids of the last messages that are known to be sent. */
  readonly known: readonly string[];
}

/** Sends a message with a few tries. One of which nobody knows whether it was taken is looked for in Twilio's list before it is sent again. */
export async function sendText(
  { twilio, wait }: Sending,
  text: OutgoingText,
  { since, isTried, known }: Attempt,
): Promise<Sent> {
  let last: Sent = isTried ? { kind: 'unknown' } : { kind: 'notNow', code: 0 };
  for (const pause of [...pauses, null]) {
    const found = last.kind === 'unknown' ? await twilio.find(text, since, known) : 'none';
    // While Twilio cannot say, to send could send twice.
    if (found === 'none') last = await twilio.send(text);
    else if (found !== null) return { kind: 'taken', sid: found };
    if (last.kind !== 'unknown' && last.kind !== 'notNow') return last;
    if (pause !== null) await wait(pause);
  }
  return last;
}
