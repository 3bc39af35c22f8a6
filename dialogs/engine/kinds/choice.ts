import { matchOption } from '../../../guidance/text/matchOption.ts';
import type { Asked, Kind, KindOption } from '../kind.ts';
import { optionLabel, optionWords, resolve, type Values } from './optionWords.ts';

interface ChoiceSettings<V extends string> {
  /** The label where it is data (a name, a year) and not words. */
  label?: (value: V, asked: Asked) => string;
  /** The key that the options' words stand under, when several questions share them. */
  under?: string;
}

/**
 * One answer out of several. Labels are the words under `<flow>.<question>.option.<value>`, other ways to say them (parted by
 * commas) under `<flow>.<question>.hear.<value>`.
 */
export function choice<V extends string>(
  values: Values<V>,
  { label, under }: ChoiceSettings<V> = {},
): Kind<V> {
  const place = (asked: Asked): Asked => (under === undefined ? asked : { ...asked, key: under });
  const show = (value: V, asked: Asked) => label?.(value, asked) ?? optionLabel(value, place(asked));
  const options = (asked: Asked): readonly (KindOption & { value: V })[] =>
    resolve(values, asked).map((value) => ({ value, label: show(value, asked) }));
  const find = (value: unknown, asked: Asked) =>
    resolve(values, asked).find((option) => option === value) ?? null;
  return {
    name: 'choice',
    options,
    show,
    click: find,
    holds: (value, asked): value is V => find(value, asked) !== null,
    read: (text, asked) => {
      const words = options(asked).map((option) => ({
        value: option.value,
        words: optionWords(option, place(asked)),
      }));
      const found = find(matchOption(text, words), asked);
      return found === null ? { ok: false, problem: 'notAnOption' } : { ok: true, value: found };
    },
  };
}
