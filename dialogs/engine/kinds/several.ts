import { matchOptions } from '../../../guidance/text/matchOptions.ts';
import type { AnswerValue } from '../../conversation.ts';
import type { Asked, Kind, KindOption } from '../kind.ts';
import { optionLabel, optionWords, resolve, type Values } from './optionWords.ts';

/** What a click on the "that is all" button carries in place of an option. */
export const doneValue = 'done';

/** Any number of the options, at least one. Typed at once ("days and weekends") or clicked one by one, then done. */
export function several<V extends string>(values: Values<V>): Kind<readonly V[]> {
  const options = (asked: Asked): readonly (KindOption & { value: V })[] =>
    resolve(values, asked).map((value) => ({ value, label: optionLabel(value, asked) }));
  const known = (list: readonly unknown[], asked: Asked) =>
    resolve(values, asked).filter((value) => list.includes(value));
  return {
    name: 'several',
    options,
    show: (value, asked) => value.map((each) => optionLabel(each, asked)).join(', '),
    click: (value, asked) => {
      const found = known(value.split(','), asked);
      return found.length > 0 ? found : null;
    },
    holds: (value: AnswerValue, asked): value is readonly V[] =>
      Array.isArray(value) && value.length > 0 && known(value, asked).length === value.length,
    read: (text, asked) => {
      const words = options(asked).map((option) => ({
        value: option.value,
        words: optionWords(option, asked),
      }));
      const found = known(matchOptions(text, words) ?? [], asked);
      return found.length > 0 ? { ok: true, value: found } : { ok: false, problem: 'notAnOption' };
    },
  };
}
