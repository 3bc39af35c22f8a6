import type { Request } from 'restify';
import type { Language } from '../../../guidance/language.ts';
import { readForm, type Form } from '../../guards/readBody.ts';
import type { OriginCheck } from '../directLine/allowedOrigins.ts';
import { languageOf } from '../directLine/languageOf.ts';
import { graceSeconds, type Pass } from '../directLine/pass.ts';
import type { WebsiteDependencies } from '../directLine/websiteDependencies.ts';
import { readPlainMessage } from './plainMessage.ts';
import { showPlainPage, type PlainPageParts } from './plainPage.ts';
import { isFromOurPage } from './sameOrigin.ts';
import type { PageAnswer } from './sendPage.ts';

/** What sending a form needs besides the parts of the page. */
export interface PlainPostParts extends PlainPageParts {
  readonly ours: OriginCheck;
  readonly clientAddress: WebsiteDependencies['clientAddress'];
}

type FormHandler = (request: Request, form: Form, language: Language) => Promise<PageAnswer>;

/** `POST /plain`: says what was typed or clicked, beginning a conversation if there is none, and goes back to the page. */
export function sayOnPlainPage(parts: PlainPostParts): (request: Request) => Promise<PageAnswer> {
  const { website, cookie } = parts;
  return withForm(parts, async (request, form, language) => {
    const said = readPlainMessage(form);
    if (said === 'malformed')
      return showPlainPage(parts, request, { status: 400, sentence: 'notUnderstood' });
    const known = await cookie.read(request);
    if (!known && (await website.newConversations(parts.clientAddress(request))) > 0)
      return showPlainPage(parts, request, { status: 429, sentence: 'tooManyChats' });
    const pass = known ?? website.conversations.create();
    if (!known) await website.conversations.begin(pass, language);
    if (said === 'nothing') return backToPage(await cookie.write(pass));
    const wait = await website.messages(pass.user);
    const result =
      wait > 0
        ? { busy: true }
        : await website.conversations.say(pass, { ...said.message, language }, said.messageId);
    if (result.busy) return showPlainPage(parts, request, { status: 429, sentence: 'slowDown' });
    return backToPage(await cookie.write(pass));
  });
}

/** `POST /plain/new`: forgets the conversation in this browser. */
export function beginAnewOnPlainPage(parts: PlainPostParts): (request: Request) => Promise<PageAnswer> {
  return withForm(parts, async (_request, _form, language) => backToPage(parts.cookie.drop, language));
}

/** `POST /plain/continue`: goes on here with the conversation of a live chat, whose token the form holds. */
export function continueOnPlainPage(parts: PlainPostParts): (request: Request) => Promise<PageAnswer> {
  return withForm(parts, async (_request, form, language) => {
    const token = typeof form.token === 'string' ? form.token : '';
    const pass = await parts.website.passes.check(token, 'talk', graceSeconds);
    return typeof pass === 'string' ? backToPage(null, language) : backToPage(await carryOver(parts, pass));
  });
}

function carryOver({ cookie }: PlainPostParts, { conversation, user }: Pass): Promise<string> {
  return cookie.write({ conversation, user });
}

/** Lets only forms of our own pages through. */
function withForm(parts: PlainPostParts, handler: FormHandler): (request: Request) => Promise<PageAnswer> {
  return async (request) => {
    if (!isFromOurPage(request, parts.ours))
      return showPlainPage(parts, request, { status: 403, sentence: 'notUnderstood' });
    const body = await readForm(request);
    if (!body.ok) return showPlainPage(parts, request, { status: 400, sentence: 'notUnderstood' });
    const given = body.value.language;
    const language = languageOf(typeof given === 'string' ? given : null) ?? 'en';
    return handler(request, body.value, language);
  };
}

function backToPage(cookie: string | null, language?: Language): PageAnswer {
  const location = `/plain${language === undefined ? '' : `?language=${language}`}#latest`;
  return { status: 303, location, headers: cookie === null ? {} : { 'Set-Cookie': cookie } };
}
