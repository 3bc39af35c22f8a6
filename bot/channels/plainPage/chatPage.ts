import { randomBytes } from 'node:crypto';
import type { Request } from 'restify';
import type { Kept } from '../keptChat/keptChats.ts';
import { leaveTo } from './leaveTo.ts';
import { languageOf } from '../directLine/languageOf.ts';
import { queryOf } from '../directLine/queryOf.ts';
import type { Assets } from './assets.ts';
import { chatPageHeaders } from './pageHeaders.ts';
import { pageLanguage } from './pageLanguage.ts';
import type { PagesDependencies } from './pagesDependencies.ts';
import type { PageWords } from './pageWords.ts';
import type { PlainPageParts } from './plainPage.ts';
import type { PageAnswer } from './sendPage.ts';

/** The sentences that the page's script says; the others stand in the page. */
const saidByScript = [
  'cannotConnect',
  'tooManyChats',
  'kept',
  'keptHow',
  'keptOther',
  'keptGone',
  'keptForgotten',
  'cannotKeep',
  'cannotForget',
] as const satisfies readonly (keyof PageWords)[];

/**
 * `GET /chat`: the page with Web Chat in it, in the language of the chat that this device keeps unless another was asked for.
 * Without the bundle it sends the reader on to the plain page; in a frame, where that page may not stand and nothing is kept, it
 * says so and links to it.
 */
export async function showChatPage(
  parts: PlainPageParts,
  assets: Assets,
  { publicUrl, allowedOrigins }: Pick<PagesDependencies, 'publicUrl' | 'allowedOrigins'>,
  request: Request,
): Promise<PageAnswer> {
  const query = queryOf(request);
  const embedded = query.get('embed') === '1';
  const kept: Kept = embedded ? { state: 'none' } : await parts.kept.find(request);
  const asked = languageOf(query.get('language'));
  const language = asked ?? (kept.state === 'kept' ? kept.language : pageLanguage(request));
  const bundle = await assets.webChat();
  if (bundle === null && !embedded) {
    return { status: 303, location: `/plain?language=${language}`, headers: {} };
  }
  const nonce = randomBytes(16).toString('base64');
  const words = parts.website.words[language];
  const said = Object.fromEntries(saidByScript.map((key) => [key, words[key]]));
  const settings = { language, embedded, nonce, kept: kept.state !== 'none', words: said };
  const html = parts.render('chat', {
    language,
    embedded,
    words,
    style: parts.address('chat.css'),
    icon: parts.address('icon.svg'),
    bundle,
    script: assets.address('chat.js'),
    leaveTo,
    keepHelp: parts.keepHelp(language),
    settings: JSON.stringify(settings).replaceAll('<', '\\u003c'),
  });
  return { status: 200, html, headers: chatPageHeaders(nonce, publicUrl, allowedOrigins) };
}
