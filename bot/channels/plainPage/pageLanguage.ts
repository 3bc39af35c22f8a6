import type { IncomingMessage } from 'node:http';
import type { Language } from '../../../guidance/language.ts';
import { languageOf } from '../directLine/languageOf.ts';
import { queryOf } from '../directLine/queryOf.ts';

/** The language a page was asked for: `?language=`, else the first of the browser's that is one of ours, else English. */
export function pageLanguage(request: IncomingMessage): Language {
  const asked = languageOf(queryOf(request).get('language'));
  const accepted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((each) => languageOf(each.split(';')[0]?.trim()));
  return asked ?? accepted.find((language) => language !== undefined) ?? 'en';
}
