import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Server } from 'restify';
import type { Language } from '../../guidance/language.ts';
import { noticeHeaders } from '../channels/plainPage/pageHeaders.ts';
import { pageLanguage } from '../channels/plainPage/pageLanguage.ts';
import { readPageWords } from '../channels/plainPage/pageWords.ts';
import { sendPage } from '../channels/plainPage/sendPage.ts';
import { createRender } from '../channels/plainPage/templates.ts';
import { widgetSource } from '../channels/plainPage/widgetSource.ts';
import type { Config } from '../config.ts';
import { readNotices } from './readNotices.ts';

/**
 * `/privacy` in the language that is asked for, and `/privacidad` in Spanish: also where there is no website, for those who text or use
 * Teams. The page stands by itself: it loads nothing, runs no script and sets no cookie. Throws when a text is missing.
 */
export function registerPrivacy(
  server: Server,
  { retentionDays, website }: Pick<Config, 'retentionDays' | 'website'>,
): void {
  const words = readPageWords();
  const notices = readNotices(retentionDays);
  const render = createRender();
  const style = readFileSync(widgetSource('styles', 'print.css'), 'utf8');
  const headers = noticeHeaders(createHash('sha256').update(style).digest('base64'));
  const pageIn = (language: Language): string =>
    render('privacy', { language, website, style, words: words[language], blocks: notices[language] });
  const pages = { en: pageIn('en'), es: pageIn('es') };
  const routes: readonly (readonly [string, (request: IncomingMessage) => Language])[] = [
    ['/privacy', pageLanguage],
    ['/privacidad', () => 'es'],
  ];
  for (const [path, languageOf] of routes)
    server.get(path, async (request, response) => {
      sendPage(response, { status: 200, html: pages[languageOf(request)], headers });
    });
}
