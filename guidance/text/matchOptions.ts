import { fold } from './fold.ts';
import { matchOption } from './matchOption.ts';
import { everythingBut } from './options/everythingBut.ts';
import { nameWholly } from './options/nameOptions.ts';
import { isNegated } from './options/negation.ts';
import type { NamedOption } from './options/option.ts';
import { plainText } from './plainText.ts';

const everything =
  /^((i like |me gustan? )?(all|everything|any|anything|whatever|todo|todos|todas|cualquiera|cualquier cosa)( of (them|these|those|the above)| (los|las) anteriores| (esos|esas|ellos|ellas))?)$/;
const both = /^(both|ambos|ambas|(los|las) dos|the two)( of them)?$/;
const nothing =
  /^(none|nothing|neither|ninguno|ninguna|nada)( (of|de) (them|these|those|the above|ellos|ellas|esos|esas|los anteriores|las anteriores))?$/;
const separator = /[,;/&+•]|\b(?:and|y|e|or|o|plus|also|tambien)\b/u;
/** A longer message is no choice. Characters. */
const longest = 300;
const filler = new Set(['please', 'por favor', 'thanks', 'gracias', 'thank you', 'maybe', 'mostly', '']);

/**
 * The options that a typed message chooses, in the order of the list: "days and weekends", "1, 3", "1 y 3", "all but evenings".
 * "None" is the empty list. `null` when any part of it is not understood, so that nothing is chosen by half.
 */
export function matchOptions<Value extends string>(
  text: string,
  options: readonly NamedOption<Value>[],
): readonly Value[] | null {
  if (text.length > longest) return null;
  const said = fold(text);
  const exact = options.find(({ words }) => words.some((name) => fold(name) === said));
  if (said === '' || exact !== undefined) return exact === undefined ? null : [exact.value];
  if (everything.test(said) || (both.test(said) && options.length === 2))
    return options.map(({ value }) => value);
  if (nothing.test(said)) return [];
  const left = everythingBut(said);
  if (left !== null) return allBut(matchOptions(left, options), options);
  const parts = plainText(text)
    .split(separator)
    .flatMap(splitNumbers)
    .filter((part) => !filler.has(fold(part)));
  const chosen = parts.map((part) => valuesIn(part, options));
  if (chosen.length === 0 || chosen.includes(null)) return null;
  return inOrder(
    chosen.flatMap((values) => values ?? []),
    options,
  );
}

function allBut<Value extends string>(
  left: readonly Value[] | null,
  options: readonly NamedOption<Value>[],
): readonly Value[] | null {
  return left === null ? null : options.map(({ value }) => value).filter((value) => !left.includes(value));
}

function inOrder<Value extends string>(
  values: readonly Value[],
  options: readonly NamedOption<Value>[],
): readonly Value[] {
  return options.map(({ value }) => value).filter((value) => values.includes(value));
}

/** "1 3" is two numbers; "1-3" may be two or three and stays together. */
function splitNumbers(part: string): readonly string[] {
  return /^\s*\d+(\s+\d+)+\s*$/.test(part) ? part.trim().split(/\s+/) : [part];
}

function valuesIn<Value extends string>(
  part: string,
  options: readonly NamedOption<Value>[],
): readonly Value[] | null {
  const value = matchOption(part, options);
  if (value !== 'ambiguous') return value === null ? null : [value];
  const { values, rest } = nameWholly(fold(part).split(' '), options);
  return values.length > 1 && !isNegated(rest) ? values : null;
}
