import type { Request, Response, Server } from 'restify';
import { requestIdOf } from '../../log/requestContext.ts';
import { StoreUnavailable } from '../../store/store.ts';
import type { OriginCheck } from '../directLine/allowedOrigins.ts';
import { sendAnswer } from '../directLine/answer.ts';
import type { Website } from '../directLine/createWebsite.ts';
import type { TurnLog } from '../../turn/turnLog.ts';
import { isFromOurPage } from '../plainPage/sameOrigin.ts';
import { forgetChat, keepChat, returnToChat, type KeepAnswer, type KeepHandler } from './keepHandlers.ts';
import type { KeptChats } from './keptChats.ts';

interface KeepDependencies {
  readonly website: Pick<Website, 'passes' | 'returns'>;
  readonly kept: KeptChats;
  /** Must allow no origin but our own: sites that embed the chat are not asked to keep it. */
  readonly ours: OriginCheck;
  readonly log: Pick<TurnLog, 'error'>;
}

/** Registers what the chat page asks when a resident keeps the chat, comes back to it or forgets it. */
export function registerKeep(server: Server, deps: KeepDependencies): void {
  const route = (handler: KeepHandler) => async (request: Request, response: Response) => {
    const ours = isFromOurPage(request, deps.ours);
    const { answer, cookie } = ours ? await safely(handler, request, deps) : refused;
    if (cookie !== undefined) response.setHeader('Set-Cookie', cookie);
    sendAnswer(response, answer);
  };
  server.post('/chat/keep', route(keepChat(deps)));
  server.post('/chat/return', route(returnToChat(deps)));
  server.post('/chat/forget', route(forgetChat(deps)));
}

const refused: KeepAnswer = { answer: { problem: 'originRefused' } };

async function safely(
  handler: KeepHandler,
  request: Request,
  { log }: Pick<KeepDependencies, 'log'>,
): Promise<KeepAnswer> {
  try {
    return await handler(request);
  } catch (cause) {
    if (cause instanceof StoreUnavailable) return { answer: { problem: 'unavailable', retryAfter: 2 } };
    log.error('website.failed', { cause, requestId: requestIdOf(request) });
    return { answer: { problem: 'fault' } };
  }
}
