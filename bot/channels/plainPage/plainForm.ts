import type { Request } from 'restify';
import type { Language } from '../../../guidance/language.ts';
import { readForm, type Form } from '../../guards/readBody.ts';
import type { OriginCheck } from '../directLine/allowedOrigins.ts';
import { languageOf } from '../directLine/languageOf.ts';
import type { WebsiteDependencies } from '../directLine/websiteDependencies.ts';
import { showPlainPage, type PlainPageParts } from './plainPage.ts';
import { isFromOurPage } from './sameOrigin.ts';
import type { PageAnswer } from './sendPage.ts';

/** What sending a form needs besides the parts of the page. */
export interface PlainPostParts extends PlainPageParts {
  readonly ours: OriginCheck;
  /** Signs the ids of messages. */
  readonly key: Uint8Array;
  readonly clientAddress: WebsiteDependencies['clientAddress'];
}

/** Answers a form of our own page. `language` is the page's. */
export type FormHandler = (request: Request, form: Form, language: Language) => Promise<PageAnswer>;

/** Lets only forms of our own pages through. */
export function withForm(
  parts: PlainPostParts,
  handler: FormHandler,
): (request: Request) => Promise<PageAnswer> {
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

/** Back to the page with what is kept from now on. `place` is a part of the page. */
export function backToPage(
  cookies: readonly string[],
  language?: Language,
  place: 'latest' | 'keep' = 'latest',
): PageAnswer {
  const location = `/plain${language === undefined ? '' : `?language=${language}`}#${place}`;
  return { status: 303, location, headers: cookies.length === 0 ? {} : { 'Set-Cookie': [...cookies] } };
}
