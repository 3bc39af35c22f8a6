import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readNotices } from '../../bot/privacy/readNotices.ts';
import { dataFolder } from '../../data/dataFolder.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { messagesOf, spoken } from './messages.ts';

/** Something that is said to residents, and where it is written. */
export interface Saying {
  /** A word key, or a data file and the place in it. */
  readonly where: string;
  readonly text: string;
}

/** Folders of data that hold sentences for residents; the words and phrases have their own form. */
const withSentences = ['staff/', 'tracks', 'funds', 'places', 'fafsa', 'answers', 'conditions.json'];

/** Every message of the words, as it sounds. What is only listened for (`.hear.`) is not said. */
export function wordSayings(language: Language): readonly Saying[] {
  return [...messagesOf(language)]
    .filter(([key]) => !key.includes('.hear.'))
    .map(([where, message]) => ({ where, text: spoken(message) }));
}

/** Every sentence of the website's pages. */
export function webSayings(language: Language): readonly Saying[] {
  const file = join(dirname(dataFolder()), 'web', 'widget', 'words', `${language}.json`);
  const sentences = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>;
  return Object.entries(sentences).map(([where, message]) => ({
    where: `web ${where}`,
    text: spoken(message),
  }));
}

/** Every paragraph and item of the page on privacy. */
export function noticeSayings(language: Language): readonly Saying[] {
  return readNotices(90)[language].flatMap((block) => {
    const lines = 'items' in block ? block.items : [block.pieces];
    const [first] = lines.flat();
    return lines.map((pieces) => ({
      where: `privacy “${first?.text ?? ''}”`,
      text: pieces.map(({ text }) => text).join(''),
    }));
  });
}

/** Every text of the data files that is written in all languages. */
export function dataSayings(language: Language): readonly Saying[] {
  return dataFiles().flatMap((file) => {
    const json: unknown = JSON.parse(readFileSync(join(dataFolder(), file), 'utf8'));
    return localisedIn(json, file, language);
  });
}

function dataFiles(): readonly string[] {
  return readdirSync(dataFolder(), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json') && withSentences.some((place) => file.startsWith(place)))
    .sort();
}

function localisedIn(json: unknown, where: string, language: Language): readonly Saying[] {
  if (typeof json !== 'object' || json === null) return [];
  const entries = Object.entries(json);
  const isLocalised =
    entries.length === languages.length &&
    languages.every((each) => typeof (json as Record<string, unknown>)[each] === 'string');
  if (isLocalised) return [{ where, text: (json as Record<Language, string>)[language] }];
  return entries.flatMap(([name, value]) => localisedIn(value, `${where} ${name}`, language));
}
