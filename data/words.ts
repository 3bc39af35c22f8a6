import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { z } from 'zod';
import { languages, type Language } from '../guidance/language.ts';

/** What can stand in a message's slots. Numbers are written the way the language writes them. */
export type WordValues = Readonly<Record<string, string | number>>;

/** Everything that is said, by key, in every language. */
export interface Words {
  /** The message under `key` with its slots filled. Throws when the key or a slot's value is missing: a fault of ours. */
  say(language: Language, key: string, values?: WordValues): string;
  has(key: string): boolean;
  /** All keys, sorted. */
  readonly keys: readonly string[];
}

/** The type of a part that is said as it stands, in the parser's numbering, which it does not export. */
const literal = 0;

const wordsFile = z.record(z.string(), z.string().min(1));

/** Reads `words/<language>.json` under the data folder. Throws when a language lacks a key that another has. */
export function loadWords(dataFolder: string): Words {
  const messages = new Map<Language, Map<string, string>>();
  for (const language of languages) {
    const text = readFileSync(join(dataFolder, 'words', `${language}.json`), 'utf8');
    messages.set(language, new Map(Object.entries(wordsFile.parse(JSON.parse(text)))));
  }
  const keys = [...new Set([...messages.values()].flatMap((all) => [...all.keys()]))].sort();
  const missing = languages.flatMap((language) =>
    keys.filter((key) => !messages.get(language)?.has(key)).map((key) => `${language}: ${key}`),
  );
  if (missing.length > 0) throw new Error(`Words are missing: ${missing.join(', ')}`);
  return { keys, has: (key) => messages.get('en')?.has(key) ?? false, say: speaker(messages) };
}

function speaker(messages: ReadonlyMap<Language, ReadonlyMap<string, string>>): Words['say'] {
  const parsed = new Map<string, string | IntlMessageFormat>();
  return (language, key, values) => {
    const id = `${language}:${key}`;
    let message = parsed.get(id);
    if (message === undefined) {
      const text = messages.get(language)?.get(key);
      if (text === undefined) throw new Error(`No words for ${id}`);
      message = parse(text, language);
      parsed.set(id, message);
    }
    return typeof message === 'string' ? message : String(message.format(values));
  };
}

/** Most messages have nothing to be filled in: what is said is then known once and for all. */
function parse(text: string, language: Language): string | IntlMessageFormat {
  const locale = language === 'es' ? 'es-US' : 'en-US';
  const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  const [part, ...others] = message.getAst();
  const isPlain = others.length === 0 && Number(part?.type) === literal;
  return isPlain ? String(message.format()) : message;
}
