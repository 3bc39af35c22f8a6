import type { Request } from 'restify';
import type { Website } from '../directLine/createWebsite.ts';
import type { ReadableStore } from '../directLine/savedLines.ts';
import type { ChatCookie } from './chatCookie.ts';
import { plainPageHeaders } from './pageHeaders.ts';
import { pageLanguage } from './pageLanguage.ts';
import type { PageWords } from './pageWords.ts';
import { plainConversation } from './plainLines.ts';
import { readPlainTranscript } from './plainTranscript.ts';
import type { PageAnswer } from './sendPage.ts';
import type { Render } from './templates.ts';

/** What the plain page's handlers share. */
export interface PlainPageParts {
  readonly website: Website;
  readonly store: ReadableStore;
  readonly cookie: ChatCookie;
  readonly render: Render;
  /** The address of a stylesheet or picture. */
  readonly address: (name: string) => string;
}

/** What stood in the way of a form, said above the conversation. */
export interface PlainProblem {
  readonly status: 400 | 403 | 429;
  readonly sentence: keyof PageWords;
}

/** The conversation of the cookie, or a page to begin one. Changes nothing. */
export async function showPlainPage(
  parts: PlainPageParts,
  request: Request,
  problem?: PlainProblem,
): Promise<PageAnswer> {
  const { website, cookie, store } = parts;
  const known = await cookie.read(request);
  const read = known && (await readPlainTranscript(store, website.passing, known));
  const transcript = read?.gone ? null : read;
  const pass = transcript && known;
  const language = transcript?.language ?? pageLanguage(request);
  const words = website.words[language];
  const html = parts.render('plain', {
    language,
    words,
    style: parts.address('plain.css'),
    icon: parts.address('icon.svg'),
    problem: problem ? words[problem.sentence] : null,
    conversation: transcript && { ...transcript, ...plainConversation(transcript.entries) },
    print: pass && (await website.printUrl(pass)),
  });
  const kept = known ? { 'Set-Cookie': pass ? await cookie.write(pass) : cookie.drop } : {};
  return { status: problem?.status ?? 200, html, headers: { ...plainPageHeaders, ...kept } };
}
