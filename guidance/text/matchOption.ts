import { fold } from './fold.ts';
import { nameByWords, nameInPart, nameWholly } from './options/nameOptions.ts';
import { isNegated } from './options/negation.ts';
import type { NamedOption } from './options/option.ts';
import { isUnsure } from './options/isUnsure.ts';
import { positionIn } from './options/positionIn.ts';

/** Longer messages say more than a choice. Words. */
const longest = 8;
const asking = new Set(
  'what whats how why who when where which can could do does is are should que como cual cuales cuando donde quien puedo'.split(
    ' ',
  ),
);

/**
 * The option that a typed message chooses: by its name, its number in the list, a word or beginning that only it has, or a small
 * misspelling. A message that negates ("I don't want the bus") or asks chooses nothing, and "I don't know" only an option for that: it
 * is not "I don't know where they are".
 */
export function matchOption<Value extends string>(
  text: string,
  options: readonly NamedOption<Value>[],
): Value | 'ambiguous' | null {
  const said = fold(text);
  const words = said.split(' ');
  const exact = options
    .filter((option) => option.words.some((name) => fold(name) === said))
    .map(({ value }) => value);
  if (said === '' || exact.length > 0) return theOne(exact);
  if (isUnsure(said)) return theOne(unsureAmong(options));
  const position = positionIn(words, options.length);
  if (position !== null) return options[position - 1]?.value ?? null;
  if (words.length > longest || (words.length > 2 && asking.has(words[0] ?? ''))) return null;
  if (words.length === 1 && isNegated(words)) return null;
  const byWords = nameByWords(words, options);
  const wholly = nameWholly(words, options);
  const rival = wholly.values.length === 1 && byWords.values.length === 1 ? byWords.values : [];
  if (wholly.values.length > 0) return isNegated(wholly.rest) ? null : theOne([...wholly.values, ...rival]);
  const inPart = nameInPart(words, options);
  if (inPart.length > 0) return theOne(inPart);
  return isNegated(byWords.rest) ? null : theOne(byWords.values);
}

function unsureAmong<Value extends string>(options: readonly NamedOption<Value>[]): Value[] {
  return options.filter(({ words }) => words.some((name) => isUnsure(fold(name)))).map(({ value }) => value);
}

function theOne<Value extends string>(values: readonly Value[]): Value | 'ambiguous' | null {
  const [value, ...more] = new Set(values);
  return more.length > 0 ? 'ambiguous' : (value ?? null);
}
