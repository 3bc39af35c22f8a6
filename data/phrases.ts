import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Language } from '../guidance/language.ts';
import { fold } from '../guidance/text/fold.ts';
import { outOfScope } from '../guidance/text/classifier/confidence.ts';
import { wishes as wishIds, type Wish } from './wishes.ts';

const list = z.array(z.string().min(1).transform(fold));
const groups = z.record(z.string(), list);
const phrasesFile = z.strictObject({
  commands: groups,
  wishes: groups,
  topics: groups,
  ticking: z.strictObject({ done: list, notYet: list, neither: list }),
  told: groups,
  texting: z.strictObject({ stop: list, stopWithin: list, start: list, help: list }),
  training: z.partialRecord(z.enum([...wishIds, outOfScope]), z.array(z.string().min(1))),
});

/** Phrases by what they mean, folded for matching. */
export type PhraseGroups = Readonly<Record<string, readonly string[]>>;

/**
 * What residents type: whole messages that are a command (`back`, `language:es`), words that point to a wish, words that
 * tell what about the FAFSA is meant beside a word for it, words that tick a thing off a checklist or take that back, how
 * people begin a correction (`correct`; `maybeCorrect` begins other things too) or take back what was noted (`undo`), and what is
 * said of text messages themselves: whole messages that end or begin them, or ask who writes, and words that end them within one.
 */
export interface LanguagePhrases {
  readonly commands: PhraseGroups;
  readonly wishes: PhraseGroups;
  readonly topics: PhraseGroups;
  readonly ticking: PhraseGroups;
  readonly told: PhraseGroups;
  readonly texting: Readonly<Record<'stop' | 'stopWithin' | 'start' | 'help', readonly string[]>>;
}

/** The phrases of every language. */
export type Phrases = Readonly<Record<Language, LanguagePhrases>>;

/** What residents may type, by the wish that it is an example of; `oos` for what is not ours to answer. As typed. */
export type ExamplesByWish = Readonly<Partial<Record<Wish | typeof outOfScope, readonly string[]>>>;

/** Reads `phrases/<language>.json` under the data folder. */
export function loadPhrases(dataFolder: string): Phrases {
  const read = (language: Language): LanguagePhrases => {
    const { commands, wishes, topics, ticking, told, texting } = readPhrases(dataFolder, language);
    return { commands, wishes, topics, ticking, told, texting };
  };
  return Object.freeze({ en: read('en'), es: read('es') });
}

/** The phrases that the classifier is trained with. */
export function loadTrainingPhrases(dataFolder: string): Readonly<Record<Language, ExamplesByWish>> {
  return { en: readPhrases(dataFolder, 'en').training, es: readPhrases(dataFolder, 'es').training };
}

function readPhrases(dataFolder: string, language: Language): z.infer<typeof phrasesFile> {
  return phrasesFile.parse(JSON.parse(readFileSync(join(dataFolder, 'phrases', `${language}.json`), 'utf8')));
}
