import type { IncomingMessage } from 'node:http';
import type { Inbound } from '../../../dialogs/inbound.ts';
import type { TwilioSettings } from '../../config/smsSettings.ts';
import type { Texting } from '../../../dialogs/texting/texting.ts';
import { readForm } from '../../guards/readBody.ts';
import type { TurnResult } from '../../turn/channelPort.ts';
import { inRequest, requestIdOf } from '../../log/requestContext.ts';
import { createConversationQueue } from '../../turn/conversationQueue.ts';
import type { RateLimit } from '../directLine/rateLimit.ts';
import type { Handover } from './handover/createHandover.ts';
import { isPersonsNumber, readIncomingText, type IncomingText } from './incomingText.ts';
import type { NumberIds } from './numberIds.ts';
import { isFromTwilio } from './isFromTwilio.ts';
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
  /** Chats of other channels that go on here; absent where there are none. */
  readonly handover?: Pick<Handover, 'redeem' | 'leave'>;
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
    if (!isFromTwilio(settings, address, body.value, request.headers['x-twilio-signature']))
      return { status: 403, reason: 'signature' };
    const message = readIncomingText(body.value, settings.accountSid);
    if (!message) return { status: 400, reason: 'shape' };
    const isOurs = 'from' in settings.sender && settings.sender.from === message.from;
    if (isOurs || !isPersonsNumber(message.from)) return { status: 200 };
    const known = underWay.get(message.messageSid);
    if (known) return known;
    const answer = take(deps, message, queue, requestIdOf(request)).finally(() =>
      underWay.delete(message.messageSid),
    );
    underWay.set(message.messageSid, answer);
    return answer;
  };
}

/** What it says of texting counts at once; its turn waits behind those of the same number, in the order in which they came. */
async function take(
  deps: ReceiverDependencies,
  message: IncomingText,
  queue: ReturnType<typeof createConversationQueue>,
  requestId: string | undefined,
): Promise<Answer> {
  const begun = await queue.run(message.from, async () => {
    const id = await deps.numberIds(message.from);
    const texting = (await deps.subscriptions.hear(id, message)) ?? (await byCode(deps, id, message));
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
    return { answer: turn(deps, inbound, smsAddress(message.from), requestId) };
  });
  return begun?.answer ?? { status: 503, reason: 'busy' };
}

/** What a code means that was texted from another chat. */
async function byCode(
  { handover }: ReceiverDependencies,
  id: string,
  { text, messageSid }: IncomingText,
): Promise<Texting | null> {
  const found = (await handover?.redeem(text, id, messageSid)) ?? null;
  if (found === null) return null;
  return found === 'wrongCode'
    ? { wish: found, silent: false }
    : { wish: 'move', silent: false, takesOver: found };
}

function turn(
  { handle, handover }: ReceiverDependencies,
  inbound: Inbound,
  address: string,
  requestId: string | undefined,
): Promise<Answer> {
  const isMove = inbound.texting?.wish === 'move';
  return new Promise((resolve, reject) => {
    const safe = async (): Promise<void> => {
      // Before the answer, so that a webhook that is cut off here comes again and ends the other chat.
      if (isMove) await handover?.leave(inbound.text);
      resolve({ status: 200 });
    };
    const saved = () => void safe().catch(reject);
    inRequest(inbound, requestId, () => handle(inbound, address, saved)).then(({ status }) => {
      if (status === 'busy' || status === 'unsaved') resolve({ status: 503, reason: status });
    }, reject);
  });
}
