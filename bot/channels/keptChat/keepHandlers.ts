import type { Request } from 'restify';
import { authorise } from '../directLine/authorise.ts';
import type { Answer } from '../directLine/answer.ts';
import type { Website } from '../directLine/createWebsite.ts';
import { graceSeconds } from '../directLine/pass.ts';
import { grant } from '../directLine/tokenHandlers.ts';
import { pageLanguage } from '../plainPage/pageLanguage.ts';
import type { KeptChat, KeptChats } from './keptChats.ts';
import { showDay } from './showDay.ts';

/** What the chat page is answered, with the cookie that goes along, if any. */
export interface KeepAnswer {
  readonly answer: Answer;
  readonly cookie?: string;
}

/** Answers the chat page, and no page of another site. */
export type KeepHandler = (request: Request) => Promise<KeepAnswer>;

interface KeepParts {
  readonly website: Pick<Website, 'passes' | 'returns'>;
  readonly kept: KeptChats;
}

/** `POST /chat/keep`: keeps the conversation of the token on this device. */
export function keepChat({ website, kept }: KeepParts): KeepHandler {
  return async (request) => {
    const pass = await authorise(website.passes, request, graceSeconds);
    if (typeof pass === 'string') return { answer: { problem: pass } };
    const wait = await website.returns(pass.user);
    if (wait > 0) return { answer: { problem: 'tooMany', retryAfter: wait } };
    const found = await kept.keep(pass);
    if (!found) return { answer: { problem: 'notFound' } };
    return { answer: { status: 200, body: shown(request, found) }, cookie: found.cookie };
  };
}

/**
 * `POST /chat/return`: a fresh token for the chat that this device keeps, and a new end. Nothing for one that is gone, which is then
 * forgotten here, too.
 */
export function returnToChat({ website, kept }: KeepParts): KeepHandler {
  return async (request) => {
    const found = await kept.find(request);
    if (found.state === 'unknown') return { answer: { problem: 'unavailable', retryAfter: 2 } };
    if (found.state === 'none') return { answer: { status: 200, body: {} } };
    if (found.state === 'gone') return { answer: { status: 200, body: {} }, cookie: kept.drop };
    const wait = await website.returns(found.pass.user);
    if (wait > 0) return { answer: { problem: 'tooMany', retryAfter: wait } };
    const body = { ...(await grant(website.passes, found.pass)), ...shown(request, found) };
    return { answer: { status: 200, body }, cookie: found.cookie };
  };
}

/** `POST /chat/forget`: this device keeps no chat any more. */
export function forgetChat({ kept }: Pick<KeepParts, 'kept'>): KeepHandler {
  return async () => ({ answer: { status: 200, body: {} }, cookie: kept.drop });
}

function shown(request: Request, { pass, until }: KeptChat): object {
  return { conversationId: pass.conversation, until: showDay(pageLanguage(request), until) };
}
