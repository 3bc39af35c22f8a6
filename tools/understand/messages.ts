import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import { loadPhrases, loadTrainingPhrases } from '../../data/phrases.ts';
import { wishes, type Wish } from '../../data/wishes.ts';
import { wishOfPhrase } from '../../dialogs/understanding/wishOfPhrase.ts';
import { languages, type Language } from '../../guidance/language.ts';
import { outOfScope } from '../../guidance/text/classifier/confidence.ts';
import type { Example } from '../../guidance/text/classifier/trainClassifier.ts';

/** Messages of one language by what they ask for, and messages about other things. */
const messagesFile = z.looseObject({
  wishes: z.partialRecord(z.enum(wishes), z.array(z.string().min(1))),
  oos: z.array(z.string().min(1)),
});

/** A message with what it asks for, `oos` when it is nothing of ours. */
export interface Message {
  readonly text: string;
  readonly wish: Wish | typeof outOfScope;
  readonly language: Language;
}

/**
 * All that the classifier learns from: the training phrases, the phrases that name a wish in so many words, and the ways to ask that
 * the answer articles list.
 */
export function trainingExamples(folder: string = dataFolder()): readonly Example[] {
  const phrases = loadTrainingPhrases(folder);
  const named = Object.values(loadPhrases(folder)).flatMap((own) =>
    Object.entries(own.wishes).flatMap(([meaning, texts]) => {
      const wish = wishOfPhrase(meaning);
      return wish ? texts.map((text): Example => [text, wish]) : [];
    }),
  );
  const typed = languages.flatMap((language) =>
    Object.entries(phrases[language]).flatMap(([wish, texts]) => texts.map((text): Example => [text, wish])),
  );
  const asked = [...loadCatalogue(folder).answers.values()].flatMap(({ wish, question, otherWays }) =>
    languages.flatMap((language) =>
      [question[language], ...otherWays[language]].map((text): Example => [text, wish]),
    ),
  );
  return [...typed, ...named, ...asked];
}

/**
 * The messages from which thresholds are chosen; the classifier does not learn from them. A language's are in all files that begin
 * with its code: `en.json`, `en.second.json`.
 */
export function validationMessages(folder: string = dataFolder()): readonly Message[] {
  const from = join(folder, 'phrases', 'validation');
  const files = readdirSync(from).sort();
  return languages.flatMap((language) =>
    files
      .filter((file) => file.startsWith(`${language}.`))
      .flatMap((file) => readMessages(join(from, file), language)),
  );
}

/** Reads a file of messages: `{"wishes": {"<wish>": [...]}, "oos": [...]}`. Throws when it is not as it should be. */
export function readMessages(path: string, language: Language): readonly Message[] {
  const { wishes: byWish, oos } = messagesFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  const inScope = Object.entries(byWish).flatMap(([wish, texts]) =>
    texts.map((text) => ({ text, wish: wish as Wish, language })),
  );
  return [...inScope, ...oos.map((text) => ({ text, wish: outOfScope, language }) as const)];
}
