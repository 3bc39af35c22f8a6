import type { Request, Response, Server } from 'restify';
import { requestIdOf } from '../../log/requestContext.ts';
import { StoreUnavailable } from '../../store/store.ts';
import type { Delivery } from '../../turn/channelPort.ts';
import type { TurnLog } from '../../turn/turnLog.ts';
import { postActivity, readActivities } from './activityHandlers.ts';
import { createOriginCheck } from './allowedOrigins.ts';
import { sendAnswer, type Answer } from './answer.ts';
import { allowOrigin, answerPreflight } from './allowOrigin.ts';
import { conversationIdOf } from './conversationIdOf.ts';
import { createWebsite, type Website } from './createWebsite.ts';
import type { Handler } from './handler.ts';
import { reconnect, startConversation } from './startHandlers.ts';
import { directLinePath } from './streamAddress.ts';
import { createStreamUpgrade, type UpgradeHandler } from './streamUpgrade.ts';
import { generateToken, refreshToken } from './tokenHandlers.ts';
import { createViewer, type Reading } from './viewer.ts';
import type { WebsiteDependencies } from './websiteDependencies.ts';

/** The website channel as the rest of the service sees it. */
export interface DirectLine extends Delivery {
  /** What the plain page shares with it. */
  readonly website: Website;
  readonly handleUpgrade: UpgradeHandler;
  /** Closes the sockets and the timers. Turns that still run are not waited for. */
  close(): Promise<void>;
}

/** Lines sent in one frame to a client that catches up. */
const pageSize = 50;

/** Registers a Direct Line 3.0 endpoint under `/v3/directline`, for the stock Web Chat and any other client of it. */
export function registerDirectLine(server: Server, deps: WebsiteDependencies): DirectLine {
  const website = createWebsite(deps);
  const allowed = createOriginCheck(deps.publicUrl, deps.allowedOrigins);

  const guarded = (handler: Handler) => async (request: Request, response: Response) => {
    const known = allowOrigin(allowed, request, response);
    sendAnswer(
      response,
      known ? await answerSafely(handler, request, deps.log) : { problem: 'originRefused' },
    );
  };
  const under = (path: string): string => `${directLinePath}/${path}`;
  server.opts(under('*'), async (request: Request, response: Response) => {
    answerPreflight(allowed, request, response);
  });
  server.post(under('tokens/generate'), guarded(generateToken(website, deps, allowed)));
  server.post(under('tokens/refresh'), guarded(refreshToken(website)));
  server.post(under('conversations'), guarded(startConversation(website, deps.publicUrl)));
  server.get(under('conversations/:id'), guarded(reconnect(website, deps.publicUrl)));
  server.get(under('conversations/:id/activities'), guarded(readActivities(website)));
  server.post(under('conversations/:id/activities'), guarded(postActivity(website)));
  server.post(under('conversations/:id/upload'), guarded(noUploads));

  const told = (cause: unknown): never => {
    if (!(cause instanceof StoreUnavailable)) deps.log.error('website.readFailed', { cause });
    throw cause;
  };
  return {
    website,
    deliver: (address, entries) => website.conversations.deliver(address, entries),
    readsStore: true,
    handleUpgrade: createStreamUpgrade({
      ...deps,
      passes: website.passes,
      allowed,
      open: (socket, pass, watermark) => {
        const read = (after: number): Promise<Reading> => website.read(pass, after, pageSize);
        const viewer = createViewer(socket, pass, watermark, (after) => read(after).catch(told));
        website.audience.join(viewer);
        viewer.offerPassing(website.passing.since(conversationIdOf(pass), watermark.passing));
      },
    }),
    close: () => website.audience.close(),
  };
}

const noUploads: Handler = async () => ({ problem: 'notFound' });

async function answerSafely(handler: Handler, request: Request, log: TurnLog): Promise<Answer> {
  try {
    return await handler(request);
  } catch (cause) {
    if (cause instanceof StoreUnavailable) return { problem: 'unavailable', retryAfter: 2 };
    log.error('website.failed', { cause, requestId: requestIdOf(request) });
    return { problem: 'fault' };
  }
}
