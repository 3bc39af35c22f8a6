import type { Request } from 'restify';
import type { Language } from '../../../guidance/language.ts';
import { StoreUnavailable } from '../../store/store.ts';
import { conversationIdOf } from '../directLine/conversationIdOf.ts';
import { queryOf } from '../directLine/queryOf.ts';
import { secretPageHeaders } from './pageHeaders.ts';
import { pageLanguage } from './pageLanguage.ts';
import type { PagesDependencies } from './pagesDependencies.ts';
import { plainCard, plainParagraphs, plainPicture } from './plainLines.ts';
import type { PlainPageParts } from './plainPage.ts';
import type { PageAnswer } from './sendPage.ts';

/** `GET /print?t=`: a conversation's plan, big and clean, for whoever holds the link within its hour. */
export async function showPrintPage(
  parts: PlainPageParts,
  { planReplies }: Pick<PagesDependencies, 'planReplies'>,
  request: Request,
): Promise<PageAnswer> {
  const pass = await parts.website.passes.check(queryOf(request).get('t') ?? '', 'print');
  const asked = pageLanguage(request);
  if (typeof pass === 'string') return printPage(parts, asked, { problem: 'printExpired' }, 403);
  const id = conversationIdOf(pass);
  try {
    const stored = await parts.store.load(id);
    const replies = (await planReplies(id)).map(({ text, picture, cards }) => ({
      paragraphs: plainParagraphs(text),
      picture: plainPicture(picture),
      cards: cards.map(plainCard),
    }));
    const problem = replies.length === 0 ? 'emptyPlan' : null;
    return printPage(parts, stored?.language ?? asked, { replies, problem });
  } catch (cause) {
    if (!(cause instanceof StoreUnavailable)) throw cause;
    return printPage(parts, asked, { problem: 'earlierNotShown' });
  }
}

function printPage(
  { render, website, address }: PlainPageParts,
  language: Language,
  values: { readonly replies?: readonly object[]; readonly problem: keyof typeof website.words.en | null },
  status: 200 | 403 = 200,
): PageAnswer {
  const words = website.words[language];
  const problem = values.problem === null ? null : words[values.problem];
  const html = render('print', {
    language,
    words,
    style: address('print.css'),
    icon: address('icon.svg'),
    replies: values.replies ?? [],
    problem,
  });
  return { status, html, headers: secretPageHeaders };
}
