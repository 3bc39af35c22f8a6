import type { Request } from 'restify';
import type { Language } from '../../../guidance/language.ts';
import type { Kept, KeptChats } from '../keptChat/keptChats.ts';
import { showDay } from '../keptChat/showDay.ts';
import type { Website } from '../directLine/createWebsite.ts';
import type { Pass } from '../directLine/pass.ts';
import type { ReadableStore } from '../directLine/savedLines.ts';
import type { ChatCookie } from './chatCookie.ts';
import { leaveTo } from './leaveTo.ts';
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
  readonly kept: KeptChats;
  readonly render: Render;
  /** The address of a stylesheet or picture. */
  readonly address: (name: string) => string;
  /** What keeping the chat means, and for how long. */
  readonly keepHelp: (language: Language) => string;
}

/** What stood in the way of a form, said above the conversation. */
export interface PlainProblem {
  readonly status: 400 | 403 | 429 | 503;
  readonly sentence: keyof PageWords;
}

/** The conversation of the cookie, or the one this device keeps, or a page to begin one. Changes nothing. */
export async function showPlainPage(
  parts: PlainPageParts,
  request: Request,
  problem?: PlainProblem,
): Promise<PageAnswer> {
  const { website, cookie, store } = parts;
  const [own, kept] = await Promise.all([cookie.read(request), parts.kept.find(request)]);
  const known = own ?? passOf(kept);
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
    notice: kept.state === 'gone' && !pass ? words.keptGone : null,
    conversation: transcript && { ...transcript, ...plainConversation(transcript.entries) },
    print: pass && (await website.printUrl(pass)),
    copy: pass && (await website.copyUrl(pass)),
    leaveTo,
    keepHelp: parts.keepHelp(language),
    kept: keptSentence(kept, pass, words, language),
  });
  const chat = known ? [pass ? await cookie.write(pass) : cookie.drop] : [];
  const cookies = [...chat, ...keptCookie(kept, parts.kept)];
  const headers = cookies.length > 0 ? { 'Set-Cookie': cookies } : {};
  return { status: problem?.status ?? 200, html, headers: { ...plainPageHeaders, ...headers } };
}

/** The pass of the chat that is kept; `null` when there is none. */
export function passOf(kept: Kept): Pass | null {
  return kept.state === 'kept' || kept.state === 'unknown' ? kept.pass : null;
}

/** What is said of the chat that this device keeps, which may be another than the one on the page. */
function keptSentence(kept: Kept, shown: Pass | null, words: PageWords, language: Language): string | null {
  if (kept.state === 'unknown') return words.keptUnknown;
  if (kept.state !== 'kept') return null;
  const sentence =
    kept.pass.conversation === shown?.conversation ? `${words.kept} ${words.keptHow}` : words.keptOther;
  return sentence.replace('{day}', showDay(language, kept.until));
}

/** Each visit moves the end; what is gone is forgotten. */
function keptCookie(kept: Kept, { drop }: Pick<KeptChats, 'drop'>): readonly string[] {
  if (kept.state === 'kept') return [kept.cookie];
  return kept.state === 'gone' ? [drop] : [];
}
