import type { Request } from 'restify';
import type { Language } from '../../../guidance/language.ts';
import { connecticutZone } from '../../../guidance/time/dateIn.ts';
import { StoreUnavailable, type Entry } from '../../store/store.ts';
import { chatAsText } from '../../turn/chatAsText.ts';
import { forTranscript } from '../../turn/forTranscript.ts';
import { conversationIdOf } from '../directLine/conversationIdOf.ts';
import { queryOf } from '../directLine/queryOf.ts';
import { readSavedLines, type ReadableStore } from '../directLine/savedLines.ts';
import { secretPageHeaders } from './pageHeaders.ts';
import { pageLanguage } from './pageLanguage.ts';
import type { PageWords } from './pageWords.ts';
import { plainConversation } from './plainLines.ts';
import type { PlainPageParts } from './plainPage.ts';
import type { PageAnswer } from './sendPage.ts';

/** More lines than a resident's chat has; the newest ones are shown. */
const mostLines = 5000;
const stretch = 500;

/**
 * `GET /copy?t=`: a resident's own chat from its beginning, for whoever holds the link within its hour; `as=text` gives a file to keep. It
 * is as the transcript has it, without private answers.
 */
export async function showChatCopy(parts: PlainPageParts, request: Request): Promise<PageAnswer> {
  const { website, store } = parts;
  const query = queryOf(request);
  const token = query.get('t') ?? '';
  const pass = await website.passes.check(token, 'copy');
  const asked = pageLanguage(request);
  if (typeof pass === 'string') return copyPage(parts, asked, { problem: 'copyExpired' }, 403);
  try {
    const { entries, language = asked } = await readAll(store, conversationIdOf(pass));
    if (entries.length === 0) return copyPage(parts, language, { problem: 'copyEmpty' });
    if (query.get('as') === 'text') return copyFile(entries, website.words[language]);
    const file = `/copy?as=text&t=${token}`;
    return copyPage(parts, language, { problem: null, file, entries });
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    return copyPage(parts, asked, { problem: 'earlierNotShown' }, 503);
  }
}

async function readAll(store: ReadableStore, id: string) {
  const head = (await store.heads([id])).get(id) ?? 0;
  const entries: Entry[] = [];
  for (let after = Math.max(0, head - mostLines); ;) {
    const read = await readSavedLines(store, id, after, stretch);
    entries.push(...read.entries.map(forTranscript));
    if (!read.more) return { entries, language: read.language };
    after = read.reached;
  }
}

function copyFile(entries: readonly Entry[], words: PageWords): PageAnswer {
  const name = (said: string): string => said.replace(/:$/, '');
  const speakers = {
    resident: name(words.youSaid),
    guide: name(words.guideSaid),
    staff: name(words.staffSaid),
  };
  const type = { 'Content-Type': 'text/plain; charset=utf-8' };
  const disposition = { 'Content-Disposition': 'attachment; filename="guidepost.txt"' };
  const text = `${words.copyTitle}\n\n${chatAsText(entries, speakers).join('\n\n')}\n`;
  return { status: 200, html: text, headers: { ...secretPageHeaders, ...type, ...disposition } };
}

function copyPage(
  { render, website, address }: PlainPageParts,
  language: Language,
  values: {
    readonly problem: 'copyExpired' | 'copyEmpty' | 'earlierNotShown' | null;
    readonly file?: string;
    readonly entries?: readonly Entry[];
  },
  status: 200 | 403 | 503 = 200,
): PageAnswer {
  const words = website.words[language];
  const { problem, file = null, entries = [] } = values;
  const time = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    timeZone: connecticutZone,
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const { lines } = plainConversation(entries);
  const html = render('copy', {
    language,
    words,
    style: address('print.css'),
    icon: address('icon.svg'),
    problem: problem && words[problem],
    file,
    lines: lines.map((line, index) => ({ ...line, at: time.format(new Date(entries[index]?.at ?? 0)) })),
  });
  return { status, html, headers: secretPageHeaders };
}
