import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Guide } from '../../../data/guide.ts';
import type { Inbound } from '../../../dialogs/inbound.ts';
import type { Config } from '../../config.ts';
import type { TwilioSettings } from '../../config/smsSettings.ts';
import { refuse } from '../../guards/refuse.ts';
import type { Log } from '../../log.ts';
import { requestIdOf } from '../../log/requestContext.ts';
import type { GuideServer } from '../../server.ts';
import { StoreUnavailable, type Store } from '../../store/store.ts';
import type { Delivery, TurnResult } from '../../turn/channelPort.ts';
import type { MakeRateLimit } from '../sharedRateLimit.ts';
import { createReceiver, type Answer } from './createReceiver.ts';
import { createSmsDelivery } from './createSmsDelivery.ts';
import { createStatusReceiver, statusPath } from './createStatusReceiver.ts';
import { createTwilio } from './createTwilio.ts';
import type { Handover } from './handover/createHandover.ts';
import { createNumberIds } from './numberIds.ts';
import { registerLinks } from './registerLinks.ts';
import { createShortLinks } from './shortLinks.ts';
import { createSubscriptions } from './subscriptions.ts';

/** What the channel needs. */
export interface SmsDependencies {
  readonly config: Pick<Config, 'publicUrl' | 'messagesPerMinute'>;
  readonly settings: TwilioSettings;
  readonly store: Store;
  readonly guide: Guide;
  readonly handle: (inbound: Inbound, address: string, saved: () => void) => Promise<TurnResult>;
  readonly log: Log;
  readonly clock: () => Date;
  readonly handover: Handover | null;
  /** How to wait before another try; real time unless a test says otherwise. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly rateLimit: MakeRateLimit;
}

/** Nothing is said in the answer itself: what is said leaves through the REST API. */
const emptyTwiml = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/** Registers `/sms` and `/sms/status` for Twilio and `/l/<code>` for links. Refusals are a status and nothing else. */
export function registerSms({ router }: Pick<GuideServer, 'router'>, deps: SmsDependencies): Delivery {
  const { settings, store, guide, handle, log, clock } = deps;
  const { publicUrl, messagesPerMinute } = deps.config;
  const wait = deps.wait ?? ((milliseconds: number) => setTimeout(milliseconds, undefined, { ref: false }));
  const subscriptions = createSubscriptions(store, guide.phrases, clock);
  const links = createShortLinks(guide, settings.linkUrl);
  const statusAddress = (id: string, sequence: number) => publicUrl + statusPath(id, sequence);
  const twilio = createTwilio(settings, globalThis.fetch);
  const numberIds = createNumberIds(store);
  const limit = deps.rateLimit('messages', messagesPerMinute, 60);
  const receive = createReceiver({
    ...{ settings, publicUrl, numberIds, subscriptions, limit, handle, clock },
    ...(deps.handover ? { handover: deps.handover } : {}),
  });
  const receiveStatus = createStatusReceiver({ settings, publicUrl, store, subscriptions, log, wait });
  router.post('/sms', async (request, response) => answer(receive, request, response, log));
  router.post('/sms/status/:id/:sequence', async (request, response) =>
    answer(receiveStatus, request, response, log),
  );
  registerLinks(router, links);
  const shorten = (url: string) => links.shorten(url);
  return createSmsDelivery({ store, subscriptions, twilio, shorten, statusAddress, log, clock, wait });
}

async function answer(
  receive: (request: IncomingMessage) => Promise<Answer>,
  request: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  const { status, reason } = await receive(request).catch((cause: unknown): Answer => {
    if (cause instanceof StoreUnavailable) return { status: 503, reason: 'store' };
    throw cause;
  });
  if (reason !== undefined) log.warn('sms.refused', { status, reason, requestId: requestIdOf(request) });
  if (status !== 200) {
    refuse(response, status, status === 429 || status === 503 ? 5 : undefined);
    return;
  }
  response.writeHead(200, { 'Content-Type': 'text/xml', 'Content-Length': emptyTwiml.length });
  response.end(emptyTwiml);
}
