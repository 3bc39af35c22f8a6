import { fold } from '../../../guidance/text/fold.ts';
import type { Asked, KindOption } from '../kind.ts';
import { optionWords } from './optionWords.ts';

/** Shorter words, "it", say something else more often than an option. Letters. */
const fewestLetters = 3;

/** The option that a longer message names: the longest of its names that is found decides; `null` for none, or two alike. */
export function optionSaid<V extends string>(
  text: string,
  options: readonly (KindOption & { readonly value: V })[],
  asked: Asked,
): V | null {
  const said = ` ${fold(text)} `;
  const found = options
    .map((each) => ({ value: each.value, length: longestIn(said, optionWords(each, asked)) }))
    .filter(({ length }) => length > 0)
    .sort((one, other) => other.length - one.length);
  const [best, second] = found;
  return best && best.length !== second?.length ? best.value : null;
}

function longestIn(said: string, names: readonly string[]): number {
  const lengths = names
    .map(fold)
    .filter((name) => name.length >= fewestLetters && said.includes(` ${name} `))
    .map(({ length }) => length);
  return Math.max(0, ...lengths);
}
