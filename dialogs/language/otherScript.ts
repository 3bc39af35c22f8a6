import { detectLanguage } from '../../data/detectLanguage.ts';
import type { LanguageFacts } from '../../data/schema/languages.ts';

/** ISO 639 for a language that is not told, or that we have no sentence in. */
export const undetermined = 'und';

/** Letters that only one of the languages of a script has, the surest first. */
const tellingLetters: readonly (readonly [RegExp, string])[] = [
  [/[ښځټډړڼې]/u, undetermined],
  [/[ٹڈڑںے]/u, 'ur'],
  [/[پچژگ]/u, 'fa'],
  [/[іїєґ]/iu, 'uk'],
  [/[ыэъё]/iu, 'ru'],
  [/[\u3040-\u30ff]/u, undetermined],
];

/** The language each script most often stands for here. */
const usual: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
];

/** The language of a text whose letters are mostly not Latin; its code is `und` when there is no sentence in it. */
export function otherScript(text: string, facts: LanguageFacts): { readonly code: string } | null {
  const letters = text.normalize('NFKC').match(/\p{L}/gu) ?? [];
  const foreign = letters.filter((letter) => !/\p{Script=Latin}|\p{Script=Common}/u.test(letter));
  if (foreign.length < 2 || foreign.length * 2 <= letters.length) return null;
  const telling = tellingLetters.find(([letter]) => letter.test(text));
  if (telling) return { code: telling[1] };
  const guess = usual.find(([script]) => foreign.some((letter) => script.test(letter)))?.[1];
  const script = facts.others.find(({ code }) => code === guess)?.script;
  const { language } = detectLanguage(text);
  const heard = facts.others.find((each) => each.code === language && each.script === script);
  return { code: heard?.code ?? guess ?? undetermined };
}
