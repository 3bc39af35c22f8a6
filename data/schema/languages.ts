import { z } from 'zod';
import { fold } from '../../guidance/text/fold.ts';
import { frozenList, frozenObject } from './frozen.ts';
import { localised } from './localised.ts';
import { text } from './text.ts';

const folded = z.string().min(1).transform(fold);
/** Words parted by blanks, folded for matching. */
const wordSet = z
  .string()
  .transform((all): ReadonlySet<string> => new Set(fold(all).split(' ').filter(Boolean)));

/** One of the languages that the guide speaks: what it is called, and words that tell it from others. */
const supportedSchema = frozenObject({
  names: frozenList(folded),
  words: wordSet,
  /** Words that tell it from the other language that the guide speaks, but that third languages have too. */
  shared: wordSet,
});

/** A language that the guide does not speak. */
const otherSchema = frozenObject({
  /** ISO 639-1; `ht` is Haitian Creole, `tw` Twi. */
  code: z.string().length(2),
  name: localised,
  /** What it is called by those who ask for it, in any language. */
  names: frozenList(folded),
  /** Whole requests in the language itself. */
  asks: frozenList(folded),
  script: z.enum(['Latin', 'Arabic', 'Bengali', 'Cyrillic', 'Devanagari', 'Hangul', 'Han']),
  direction: z.enum(['ltr', 'rtl']),
  /** Common words of a language in Latin script, folded; empty for the others, whose script tells. */
  words: wordSet,
  /** Letters that neither English nor Spanish has; a word with one counts like a common word. */
  letters: z.string().transform((all): ReadonlySet<string> => new Set(Array.from(all))),
  /** What is said to whoever writes in it: what the guide speaks, and whom to call. */
  sentence: text,
  /** Who that speaks the language read the sentence. */
  checkedBy: text,
});

const inBoth = frozenObject({ en: frozenList(text), es: frozenList(text) });

/** How people ask for a language; `{name}` stands for what it is called. */
const asksSchema = frozenObject({
  /** Nothing else in the message. */
  whole: inBoth,
  /** Somewhere in a message about a language that the guide does not speak. */
  withOther: inBoth,
  /** Somewhere in a message about one that it speaks. */
  withSupported: frozenList(text),
  /** Whole messages that ask for another language without naming one, or for somebody who translates. */
  anyOther: frozenList(folded),
  /** Other languages that people ask for; there is no sentence in them. */
  alsoNamed: frozenList(folded),
  /** That they do not understand the language named. */
  refusals: inBoth,
  /** Beside one of these words it is not the language of this chat that is spoken of. */
  notAbout: wordSet,
});

/** The file `data/languages.json`. */
export const languagesSchema = frozenObject({
  supported: frozenObject({ en: supportedSchema, es: supportedSchema }),
  others: frozenList(otherSchema),
  asks: asksSchema,
}).refine(
  ({ others }) => others.every(({ script, words }) => (script === 'Latin') === words.size > 0),
  'a language in Latin script is told by its words, any other by its script',
);

/** A language that the guide does not speak, with the sentence that says so in it. */
export type OtherLanguage = z.infer<typeof otherSchema>;

/** What is known of languages: the two that the guide speaks, others that it only recognises, and how people ask for one. */
export type LanguageFacts = z.infer<typeof languagesSchema>;
