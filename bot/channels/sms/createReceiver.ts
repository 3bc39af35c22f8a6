import type { IncomingMessage } from 'node:http';
import type { Inbound } from '../../../dialogs/inbound.ts';
import type { TwilioSettings } from '../../config/smsSettings.ts';
import { readForm } from '../../guards/readBody.ts';
import type { TurnResult } from '../../turn/channelPort.ts';
import { createConversationQueue } from '../../turn/conversationQueue.ts';
import type { RateLimit } from '../directLine/rateLimit.ts';
import { isPersonsNumber, readIncomingText, type IncomingText } from './incomingText.ts';
import type { NumberIds } from './numberIds.ts';
import { isSigned } from './signature.ts';
import { smsAddress } from './smsAddress.ts';
import type { Subscriptions } from './subscriptions.ts';

/** A status, and why in a word of code when it is a refusal. */
export interface Answer {
  readonly status: number;
  readonly reason?: string;
}

/** What receiving needs. */
export interface ReceiverDependencies {
  readonly settings: TwilioSettings;
  readonly publicUrl: string;
  readonly numberIds: NumberIds;
  readonly subscriptions: Subscriptions;
  readonly limit: RateLimit;
  readonly handle: (inbound: Inbound, address: string, saved: () => void) => Promise<TurnResult>;
  readonly clock: () => Date;
}

/** How many messages of one number may be on their way to their turn. */
const mostWaiting = 100;

/**
 * Takes a webhook through every guard: body, signature, shape, sender. It is answered as soon as the message is safe in the store; the
 * replies leave through the REST API after that. A copy of a message that is under way shares its answer.
 */
export function createReceiver(deps: ReceiverDependencies): (request: IncomingMessage) => Promise<Answer> {
  const { settings, publicUrl } = deps;
  const underWay = new Map<string, Promise<Answer>>();
  const queue = createConversationQueue(mostWaiting);
  return async (request) => {
    const body = await readForm(request);
    if (!body.ok) return { status: body.status, reason: 'body' };
    const address = `${publicUrl}${request.url ?? ''}`;
    if (!isSigned(settings.authToken, address, body.value, request.headers['x-twilio-signature']))
      return { status: 403, reason: 'signature' };
    const message = readIncomingText(body.value, settings.accountSid);
    if (!message) return { status: 400, reason: 'shape' };
    const isOurs = 'from' in settings.sender && settings.sender.from === message.from;
    if (isOurs || !isPersonsNumber(message.from)) return { status: 200 };
    const known = underWay.get(message.messageSid);
    if (known) return known;
    const answer = take(deps, message, queue).finally(() => underWay.delete(message.messageSid));
    underWay.set(message.messageSid, answer);
    return answer;
  };
}

/** What it says of texting counts at once; its turn waits behind those of the same number, in the order in which they came. */
async function take(
  deps: ReceiverDependencies,
  message: IncomingText,
  queue: ReturnType<typeof createConversationQueue>,
): Promise<Answer> {
  const begun = await queue.run(message.from, async () => {
    const id = await deps.numberIds(message.from);
    const texting = await deps.subscriptions.hear(id, message);
    if ((await deps.limit(id)) > 0) return { answer: Promise.resolve({ status: 429, reason: 'tooMany' }) };
    const inbound: Inbound = {
      activityId: message.messageSid,
      conversationId: id,
      residentId: id,
      channel: 'sms',
      kind: 'message',
      text: message.text,
      ...(texting ? { texting } : {}),
      removed: [],
      receivedAt: deps.clock().toISOString(),
    };
    return { answer: turn(deps, inbound, smsAddress(message.from)) };
  });
  return begun?.answer ?? { status: 503, reason: 'busy' };
}

function turn({ handle }: ReceiverDependencies, inbound: Inbound, address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    handle(inbound, address, () => resolve({ status: 200 })).then(
      ({ status }) =>
        resolve(
          status === 'busy' || status === 'unsaved' ? { status: 503, reason: status } : { status: 200 },
        ),
      reject,
    );
  });
}
