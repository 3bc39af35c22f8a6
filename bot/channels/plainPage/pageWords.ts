import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Language } from '../../../guidance/language.ts';
import { widgetSource } from './widgetSource.ts';

const keys = [
  'name',
  'subtitle',
  'chatTitle',
  'plainTitle',
  'printTitle',
  'otherLanguage',
  'skipToAnswer',
  'skipToChat',
  'openChat',
  'closeChat',
  'plainPage',
  'chatPage',
  'leave',
  'leaveShort',
  'connecting',
  'cannotConnect',
  'tooManyChats',
  'otherWays',
  'tryAgain',
  'noScript',
  'noBundle',
  'conversation',
  'welcome',
  'privacy',
  'privacyPage',
  'privacyTitle',
  'start',
  'youSaid',
  'guideSaid',
  'staffSaid',
  'yourAnswer',
  'chooseOne',
  'send',
  'lookAgain',
  'newConversation',
  'newConversationHelp',
  'keepChat',
  'keepHelp',
  'keepYes',
  'keepInFrame',
  'kept',
  'keptHow',
  'keptOther',
  'keptUnknown',
  'keptGone',
  'keptForgotten',
  'forgetKept',
  'cannotKeep',
  'cannotForget',
  'earlierNotShown',
  'notUnderstood',
  'slowDown',
  'newWindow',
  'printPlan',
  'printHelp',
  'emptyPlan',
  'printExpired',
  'copyOpen',
  'copyTitle',
  'copyHelp',
  'copySave',
  'copyExpired',
  'copyEmpty',
  'call211',
] as const;

/** The sentences of the website's own pages, by key. What the guide says is in `data/words`. */
export type PageWords = Readonly<Record<(typeof keys)[number], string>>;

/** The same in every language. */
export type AllPageWords = Readonly<Record<Language, PageWords>>;

const schema = z.record(z.enum(keys), z.string().min(1));

/** Reads `web/widget/words`. Throws when a key is missing or unknown. */
export function readPageWords(): AllPageWords {
  return { en: read('en'), es: read('es') };
}

function read(language: Language): PageWords {
  return schema.parse(JSON.parse(readFileSync(widgetSource('words', `${language}.json`), 'utf8')));
}
