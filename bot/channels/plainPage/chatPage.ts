import { randomBytes } from 'node:crypto';
import type { Request } from 'restify';
import { queryOf } from '../directLine/queryOf.ts';
import type { Assets } from './assets.ts';
import { chatPageHeaders } from './pageHeaders.ts';
import { pageLanguage } from './pageLanguage.ts';
import type { PagesDependencies } from './pagesDependencies.ts';
import type { PlainPageParts } from './plainPage.ts';
import type { PageAnswer } from './sendPage.ts';

/**
 * `GET /chat`: the page with Web Chat in it. Without the bundle it sends the reader on to the plain page; in a frame,
 * where that page may not stand, it says so and links to it.
 */
export async function showChatPage(
  parts: PlainPageParts,
  assets: Assets,
  { publicUrl, allowedOrigins }: Pick<PagesDependencies, 'publicUrl' | 'allowedOrigins'>,
  request: Request,
): Promise<PageAnswer> {
  const language = pageLanguage(request);
  const embedded = queryOf(request).get('embed') === '1';
  const bundle = await assets.webChat();
  if (bundle === null && !embedded) {
    return { status: 303, location: `/plain?language=${language}`, headers: {} };
  }
  const nonce = randomBytes(16).toString('base64');
  const words = parts.website.words[language];
  const { tryAgain, cannotConnect, tooManyChats } = words;
  const settings = { language, embedded, nonce, words: { tryAgain, cannotConnect, tooManyChats } };
  const html = parts.render('chat', {
    language,
    embedded,
    words,
    style: parts.address('chat.css'),
    icon: parts.address('icon.svg'),
    bundle,
    script: assets.address('chat.js'),
    settings: JSON.stringify(settings).replaceAll('<', '\\u003c'),
  });
  return { status: 200, html, headers: chatPageHeaders(nonce, publicUrl, allowedOrigins) };
}
