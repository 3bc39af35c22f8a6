import type { Guide } from '../../data/guide.ts';
import { planReplies } from '../../dialogs/plan/planReplies.ts';
import type { Reply } from '../../dialogs/reply.ts';
import { connecticutZone, dateIn } from '../../guidance/time/dateIn.ts';
import type { Config } from '../config.ts';
import { clientAddress } from '../guards/clientAddress.ts';
import type { GuideServer } from '../server.ts';
import type { Store } from '../store/store.ts';
import type { Delivery } from '../turn/channelPort.ts';
import type { Turns } from '../turn/createTurns.ts';
import { readState } from '../turn/readState.ts';
import type { TurnLog } from '../turn/turnLog.ts';
import type { MakeRateLimit } from './sharedRateLimit.ts';
import { registerDirectLine } from './directLine/registerDirectLine.ts';
import { usualLimits, type WebsiteDependencies } from './directLine/websiteDependencies.ts';
import { registerPages } from './plainPage/registerPages.ts';

/** What the website is put together from. */
export interface WebsiteParts {
  readonly turns: Turns;
  readonly store: Store;
  readonly guide: Guide;
  readonly log: TurnLog;
  readonly clock: () => Date;
  readonly signingKey: Uint8Array;
  /** Tokens that these signed are taken too. */
  readonly otherKeys?: readonly Uint8Array[];
  readonly rateLimit: MakeRateLimit;
}

/** The website channel: Direct Line for Web Chat, its sockets, and the pages. */
export interface WebsiteChannel extends Delivery {
  /** Closes the sockets. */
  close(): Promise<void>;
}

/** Registers everything that residents reach with a browser. */
export function registerWebsite(server: GuideServer, config: Config, parts: WebsiteParts): WebsiteChannel {
  const { turns, store, log, clock, signingKey, otherKeys = [], rateLimit } = parts;
  const deps: WebsiteDependencies = {
    handle: (inbound, address) => turns.run(inbound, address),
    store,
    log,
    clock,
    rateLimit,
    sign: { key: signingKey, others: otherKeys },
    publicUrl: new URL(config.publicUrl),
    allowedOrigins: config.origins,
    limits: {
      ...usualLimits,
      newConversations: config.newConversations,
      messagesPerMinute: config.messagesPerMinute,
    },
    clientAddress: (request) => clientAddress(request, config.trustedProxies),
  };
  const directLine = registerDirectLine(server.router, deps);
  server.onUpgrade(directLine.handleUpgrade);
  registerPages(server.router, directLine, {
    ...deps,
    retentionDays: config.retentionDays,
    planReplies: (id) => storedPlan(parts, id),
    ...(config.webChatFolder === null ? {} : { webChatFolder: config.webChatFolder }),
  });
  return directLine;
}

/** The plan as it stands now, for the page that prints it. */
async function storedPlan(
  { store, guide, clock }: WebsiteParts,
  conversationId: string,
): Promise<readonly Reply[]> {
  const stored = await store.load(conversationId);
  const today = dateIn(connecticutZone, clock().toISOString());
  return planReplies(readState(stored, stored?.language ?? 'en'), guide, today);
}
