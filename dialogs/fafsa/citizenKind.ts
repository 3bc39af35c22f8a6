import { fold } from '../../guidance/text/fold.ts';
import { positionIn } from '../../guidance/text/options/positionIn.ts';
import type { Kind } from '../engine/kind.ts';
import { choice } from '../engine/kinds/choice.ts';
import { optionWords } from '../engine/kinds/optionWords.ts';
import type { FafsaAnswers } from './fafsaAnswers.ts';

type Citizen = NonNullable<FafsaAnswers['citizen']>;

/**
 * The student's own status. Only a whole message counts: "my parents are undocumented" and "I was born in Mexico" hold the words
 * of an answer and are none, and a wrong guess here sends a student away from aid, or to a form that is not theirs.
 */
export function citizenKind(): Kind<Citizen> {
  const kind = choice<Citizen>(['eligible', 'other', 'unsure']);
  return {
    ...kind,
    read: (text, asked) => {
      const said = fold(text);
      const options = kind.options(asked);
      const place = positionIn(said.split(' '), options.length);
      const found =
        options.find((option) => optionWords(option, asked).some((words) => fold(words) === said)) ??
        options[(place ?? 0) - 1];
      const value = found ? kind.click(found.value, asked) : null;
      return value === null ? { ok: false, problem: 'notAnOption' } : { ok: true, value };
    },
  };
}
