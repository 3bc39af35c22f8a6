import { languages } from '../../../guidance/language.ts';
import type { Asked, KindOption } from '../kind.ts';

/** The values of a question with options: a fixed list, or one that depends on what is known of the resident. */
export type Values<V extends string> = readonly V[] | ((asked: Asked) => readonly V[]);

/** The values on offer now. */
export function resolve<V extends string>(values: Values<V>, asked: Asked): readonly V[] {
  return typeof values === 'function' ? values(asked) : values;
}

/** An option's label from the words. */
export function optionLabel(value: string, { key, scope }: Asked): string {
  return scope.say(`${key}.option.${value}`);
}

/** Everything that means this option when typed, in every language: people mix them. */
export function optionWords({ value, label }: KindOption, { key, scope }: Asked): string[] {
  const { words } = scope.guide;
  const heard = [`${key}.option.${value}`, `${key}.hear.${value}`].filter((each) => words.has(each));
  const said = languages.flatMap((language) => heard.flatMap((each) => words.say(language, each).split(',')));
  return [...new Set([label, ...said.map((each) => each.trim())])];
}
