import type { Request } from 'restify';
import { requestIdOf } from '../../log/requestContext.ts';
import { StoreUnavailable } from '../../store/store.ts';
import { graceSeconds, type Pass } from '../directLine/pass.ts';
import { leaveTo } from './leaveTo.ts';
import { backToPage, withForm, type PlainPostParts } from './plainForm.ts';
import { readPlainMessage } from './plainMessage.ts';
import { passOf, showPlainPage, type PlainPageParts } from './plainPage.ts';
import type { PageAnswer } from './sendPage.ts';

/** `POST /plain`: says what was typed or clicked, beginning a conversation if there is none, and goes back to the page. */
export function sayOnPlainPage(parts: PlainPostParts): (request: Request) => Promise<PageAnswer> {
  const { website, cookie } = parts;
  return withForm(parts, async (request, form, language) => {
    const said = readPlainMessage(form, parts.key);
    if (said === 'malformed')
      return showPlainPage(parts, request, { status: 400, sentence: 'notUnderstood' });
    const known = await knownPass(parts, request);
    if (!known && (await website.newConversations(parts.clientAddress(request))) > 0)
      return showPlainPage(parts, request, { status: 429, sentence: 'tooManyChats' });
    const pass = { ...(known ?? website.conversations.create()), requestId: requestIdOf(request) };
    if (!known) await website.conversations.begin(pass, language);
    if (said === 'nothing') return backToPage([await cookie.write(pass)]);
    const wait = await website.messages(pass.user);
    const result =
      wait > 0
        ? { busy: true }
        : await website.conversations.say(pass, { ...said.message, language }, said.messageId);
    if (result.busy) return showPlainPage(parts, request, { status: 429, sentence: 'slowDown' });
    return backToPage([await cookie.write(pass)]);
  });
}

/** `POST /plain/new`: forgets the conversation in this browser, and the one that it keeps. */
export function beginAnewOnPlainPage(parts: PlainPostParts): (request: Request) => Promise<PageAnswer> {
  const dropped = [parts.cookie.drop, parts.kept.drop];
  return withForm(parts, async (_request, _form, language) => backToPage(dropped, language));
}

/** `POST /plain/continue`: goes on here with the conversation of a live chat, whose token the form holds. */
export function continueOnPlainPage(parts: PlainPostParts): (request: Request) => Promise<PageAnswer> {
  return withForm(parts, async (_request, form, language) => {
    const token = typeof form.token === 'string' ? form.token : '';
    const pass = await parts.website.passes.check(token, 'talk', graceSeconds);
    return typeof pass === 'string' ? backToPage([], language) : backToPage([await carryOver(parts, pass)]);
  });
}

/** `POST /plain/keep`: keeps the conversation of the page on this device. */
export function keepOnPlainPage(parts: PlainPostParts): (request: Request) => Promise<PageAnswer> {
  return withForm(parts, async (request, _form, language) => {
    const pass = await parts.cookie.read(request);
    if (!pass) return backToPage([], language);
    if ((await parts.website.returns(pass.user)) > 0)
      return showPlainPage(parts, request, { status: 429, sentence: 'cannotKeep' });
    try {
      const found = await parts.kept.keep(pass);
      return backToPage(found ? [found.cookie] : [], language, 'keep');
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable)) throw cause;
      return showPlainPage(parts, request, { status: 503, sentence: 'cannotKeep' });
    }
  });
}

/** `POST /plain/forget`: the device keeps no chat any more; the one on the page stays until the browser closes. */
export function forgetOnPlainPage(parts: PlainPostParts): (request: Request) => Promise<PageAnswer> {
  return withForm(parts, async (_request, _form, language) =>
    backToPage([parts.kept.drop], language, 'keep'),
  );
}

/**
 * `POST /plain/leave`: the quick exit, which works without JavaScript. Nothing of the conversation stays in this browser, so going
 * back shows the page as to a stranger; that the page was opened stays in the browser's history, which no page can change.
 */
export function leavePlainPage(parts: PlainPostParts): (request: Request) => Promise<PageAnswer> {
  const headers = { 'Set-Cookie': [parts.cookie.drop, parts.kept.drop], 'Referrer-Policy': 'no-referrer' };
  return withForm(parts, async () => ({ status: 303, location: leaveTo, headers }));
}

async function knownPass({ cookie, kept }: PlainPageParts, request: Request): Promise<Pass | null> {
  return (await cookie.read(request)) ?? passOf(await kept.find(request));
}

function carryOver({ cookie }: PlainPostParts, { conversation, user }: Pass): Promise<string> {
  return cookie.write({ conversation, user });
}
