import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../../data/dataFolder.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { parseNotice, type Block } from './parseNotice.ts';

/** What residents are told about their privacy, in each language. */
export type Notices = Readonly<Record<Language, readonly Block[]>>;

/** Reads `data/privacy`; `days` stands for how long a conversation is kept. Throws when a file is missing or has marks that are not known. */
export function readNotices(days: number, folder: string = dataFolder()): Notices {
  const read = ([language, text]: readonly [Language, string]) =>
    [language, parseNotice(text.replaceAll('{days}', String(days)))] as const;
  const texts = languages.map(
    (language) => [language, readFileSync(join(folder, 'privacy', `${language}.md`), 'utf8')] as const,
  );
  return Object.fromEntries(texts.map(read)) as Notices;
}
