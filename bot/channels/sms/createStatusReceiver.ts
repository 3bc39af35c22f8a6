import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { TwilioSettings } from '../../config/smsSettings.ts';
import { readForm } from '../../guards/readBody.ts';
import type { Log } from '../../log.ts';
import type { DeliveryOutcome, Store } from '../../store/store.ts';
import type { Answer } from './createReceiver.ts';
import { isFromTwilio } from './isFromTwilio.ts';
import type { Subscriptions } from './subscriptions.ts';

interface Dependencies {
  readonly settings: TwilioSettings;
  readonly publicUrl: string;
  readonly store: Pick<Store, 'entries' | 'append'>;
  readonly subscriptions: Subscriptions;
  readonly log: Log;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const shape = z.object({
  AccountSid: z.string(),
  MessageStatus: z.string(),
  ErrorCode: z.string().optional(),
});
const place = /^\/sms\/status\/([\w-]{22})\/(\d{1,9})$/;

/** Twilio may tell of a message before the turn's lines are in the transcript. Milliseconds before each further look. */
const pauses = [1000, 5000, 20_000, 60_000];

/** The path, below the public address, at which Twilio tells what became of a line's messages. */
export function statusPath(conversationId: string, sequence: number): string {
  return `/sms/status/${conversationId.replace('sms:', '')}/${sequence}`;
}

/**
 * Takes what Twilio tells of messages that it took. Only that one did not arrive is news, whatever is told before or after of the same
 * line; it is noted on the line.
 */
export function createStatusReceiver(deps: Dependencies): (request: IncomingMessage) => Promise<Answer> {
  const { settings, publicUrl, subscriptions, log } = deps;
  return async (request) => {
    const body = await readForm(request);
    if (!body.ok) return { status: body.status, reason: 'body' };
    const address = `${publicUrl}${request.url ?? ''}`;
    if (!isFromTwilio(settings, address, body.value, request.headers['x-twilio-signature']))
      return { status: 403, reason: 'signature' };
    const told = shape.safeParse(body.value);
    const [, id, sequence] = place.exec(request.url ?? '') ?? [];
    if (!told.success || id === undefined || told.data.AccountSid !== settings.accountSid)
      return { status: 400, reason: 'shape' };
    if (!['undelivered', 'failed'].includes(told.data.MessageStatus)) return { status: 200 };
    const conversationId = `sms:${id}`;
    const hasOptedOut = told.data.ErrorCode === '21610';
    if (hasOptedOut) await subscriptions.refused(conversationId);
    const outcome = hasOptedOut ? 'withheld' : 'undelivered';
    log.info('sms.undelivered', { conversationId, reason: told.data.ErrorCode ?? 'none' });
    note(deps, conversationId, Number(sequence), outcome).catch((cause: unknown) =>
      log.warn('sms.statusLost', { conversationId, cause }),
    );
    return { status: 200 };
  };
}

/** Notes it on the line once that is in the transcript. */
async function note(
  { store, wait }: Dependencies,
  conversationId: string,
  sequence: number,
  delivery: DeliveryOutcome,
): Promise<void> {
  for (const pause of [...pauses, null]) {
    const [line] = sequence === 0 ? [] : await store.entries(conversationId, sequence - 1, 1);
    if (line?.sequence === sequence && line.delivery !== undefined) {
      if (line.from !== 'resident') await store.append([{ ...line, delivery }]);
      return;
    }
    if (pause !== null) await wait(pause);
  }
}
