import { languages, type Language } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import type { Lesson } from '../../bot/staff/learning/lesson.ts';

/** The parsed file of a language's phrases; only `training` is looked at. */
export interface PhrasesFile {
  readonly training: Readonly<Record<string, readonly string[]>>;
}

/** A phrase that was decided on, and what became of it. */
export interface Learned {
  readonly language: Language;
  readonly means: string;
  readonly phrase: string;
  /** `heldOut`: it is one of those by which the classifier is judged. */
  readonly result: 'added' | 'known' | 'knownAsOther' | 'heldOut';
}

/** The files with what was decided put in, each phrase once, and what became of each. What stands there already stays as it is. */
export function learnPhrases(
  files: Readonly<Record<Language, PhrasesFile>>,
  lessons: readonly Pick<Lesson, 'language' | 'phrases' | 'means'>[],
  heldOut: ReadonlySet<string>,
): { readonly files: Readonly<Record<Language, PhrasesFile>>; readonly learned: readonly Learned[] } {
  const learned: Learned[] = [];
  const next: Record<Language, PhrasesFile> = { ...files };
  for (const language of languages) {
    const means = meaningsOf(files[language]);
    const added = new Map<string, string[]>();
    for (const { phrases, means: meant } of lessons.filter((each) => each.language === language))
      for (const phrase of meant === 'new' ? [] : phrases) {
        const result = resultOf(fold(phrase), meant, means, heldOut);
        learned.push({ language, means: meant, phrase, result });
        if (result !== 'added') continue;
        means.set(fold(phrase), meant);
        added.set(meant, [...(added.get(meant) ?? []), phrase]);
      }
    if (added.size > 0) next[language] = withPhrases(files[language], added);
  }
  return { files: next, learned };
}

function meaningsOf({ training }: PhrasesFile): Map<string, string> {
  const all = Object.entries(training).flatMap(([wish, phrases]) =>
    phrases.map((phrase): [string, string] => [fold(phrase), wish]),
  );
  return new Map(all);
}

function resultOf(
  folded: string,
  means: string,
  known: ReadonlyMap<string, string>,
  heldOut: ReadonlySet<string>,
): Learned['result'] {
  const before = known.get(folded);
  if (before !== undefined) return before === means ? 'known' : 'knownAsOther';
  return heldOut.has(folded) ? 'heldOut' : 'added';
}

/** In order of their wishes, as the files are. */
function withPhrases(file: PhrasesFile, added: ReadonlyMap<string, readonly string[]>): PhrasesFile {
  const merged: Record<string, readonly string[]> = { ...file.training };
  for (const [wish, phrases] of added) merged[wish] = [...(merged[wish] ?? []), ...phrases];
  const inOrder = Object.entries(merged).sort(([one], [other]) => (one < other ? -1 : 1));
  return { ...file, training: Object.fromEntries(inOrder) };
}
