import { CloudAdapter } from 'botbuilder';
import type { Words } from '../../../data/words.ts';
import type { Inbound } from '../../../dialogs/inbound.ts';
import type { Config } from '../../config.ts';
import { refuse } from '../../guards/refuse.ts';
import type { Log } from '../../log.ts';
import { requestIdOf } from '../../log/requestContext.ts';
import type { GuideServer } from '../../server.ts';
import type { Delivery, TurnResult } from '../../turn/channelPort.ts';
import { createRateLimit } from '../directLine/rateLimit.ts';
import type { MakeRateLimit } from '../sharedRateLimit.ts';
import type { PictureAddress } from '../render/toActivity.ts';
import { localAdmission, signedAdmission } from './admission.ts';
import { azureMetadataUrl, BotAuthentication, sdkSettings } from './botAuthentication.ts';
import { createBotToken } from './botToken.ts';
import { createChannelKeys } from './channelKeys.ts';
import { Connector } from './connector.ts';
import { createDelivery } from './createDelivery.ts';
import { createReceiver } from './createReceiver.ts';
import { createTurnContexts } from './createTurnContexts.ts';
import { createTurnRunner } from './createTurnRunner.ts';
import { createHttpPost, type Post } from './httpPost.ts';
import { createNotices } from './notices.ts';

/** How long one reply may take to be taken, in milliseconds. */
const patience = 5000;

/** What the channel reaches outside the service. */
export interface Outside {
  /** Where the signing keys are published. */
  readonly metadataUrl: string;
  readonly fetch: typeof fetch;
  /** How replies leave. */
  readonly post: Post;
  /** The token that Azure knows us by. */
  readonly token: () => Promise<string | null>;
}

/** What the channel needs. */
export interface BotFrameworkDependencies {
  readonly config: Pick<Config, 'botFramework' | 'messagesPerMinute'>;
  readonly words: Words;
  readonly pictureAddress: PictureAddress;
  readonly handle: (inbound: Inbound, address: string) => Promise<TurnResult>;
  readonly log: Log;
  readonly clock: () => Date;
  /** How messages are counted; within this process when not given. */
  readonly rateLimit?: MakeRateLimit;
  /** Azure and the internet, unless a test says otherwise. */
  readonly outside?: Partial<Outside>;
}

/** Registers `/api/messages` for Teams and the other Azure Bot Service channels. Refusals are a status and nothing else. */
export function registerBotFramework(
  server: Pick<GuideServer, 'router'>,
  deps: BotFrameworkDependencies,
): Delivery {
  const { log, clock } = deps;
  const { botFramework, messagesPerMinute } = deps.config;
  if (botFramework.kind === 'off') throw new Error('The Bot Framework channel is switched off');
  const settings = sdkSettings(botFramework);
  const appId = settings.MicrosoftAppId ?? '';
  const destination = botFramework.kind === 'loopbackOnly' ? 'loopback' : 'azure';
  const { metadataUrl, fetch, post, token } = { ...internet(settings), ...deps.outside };
  const connector = new Connector({ destination, token, post });
  const sdk = new BotAuthentication(settings, connector, metadataUrl);
  const adapter = new CloudAdapter(sdk);
  const delivery = createDelivery(adapter, appId, destination, deps.pictureAddress);
  const inTurnContext = createTurnContexts(adapter, connector);
  const receive = createReceiver({
    clock,
    limit: deps.rateLimit?.('messages', messagesPerMinute, 60) ?? createRateLimit(messagesPerMinute, 60),
    admission:
      destination === 'loopback'
        ? localAdmission(sdk)
        : signedAdmission(sdk, appId, createChannelKeys({ metadataUrl, fetch, clock, log }), clock),
    run: createTurnRunner({ inTurnContext, delivery, handle: deps.handle }),
    say: createNotices(inTurnContext, deps.words),
  });
  server.router.post('/api/messages', async (request, response) => {
    const { status, reason } = await receive(request);
    if (reason !== undefined)
      log.warn('botFramework.refused', { status, reason, requestId: requestIdOf(request) });
    refuse(response, status, status === 429 || status === 503 ? 5 : undefined);
  });
  return delivery;
}

function internet(settings: Record<string, string>): Outside {
  return {
    metadataUrl: azureMetadataUrl,
    fetch: globalThis.fetch,
    post: createHttpPost(patience),
    token: createBotToken(settings),
  };
}
