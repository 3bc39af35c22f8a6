import type { Liking } from '../../guidance/interests/scoreInterests.ts';
import { fold } from '../../guidance/text/fold.ts';
import { positionIn } from '../../guidance/text/options/positionIn.ts';
import type { Kind } from '../engine/kind.ts';
import { choice } from '../engine/kinds/choice.ts';
import { optionWords } from '../engine/kinds/optionWords.ts';

/** An answer to the first activity; `scores` is none: six scores come instead. */
export type FirstLiking = Liking | 'scores';

const under = 'interests';
const likings = ['like', 'unsure', 'dislike'] as const;

/**
 * The first activity, with a button for those who bring scores. That button counts only by its whole label or its place: "I have no
 * idea" holds a word of it.
 */
export function firstLikingKind(): Kind<FirstLiking> {
  const liking = choice<Liking>(likings, { under });
  const all = choice<FirstLiking>([...likings, 'scores'], { under });
  return {
    ...all,
    read: (text, asked) => {
      const options = all.options(asked);
      const last = options.find(({ value }) => value === 'scores');
      const said = fold(text);
      const isLast =
        positionIn(said.split(' '), options.length) === options.length ||
        (last && optionWords(last, { ...asked, key: under }).some((words) => fold(words) === said));
      return isLast ? { ok: true, value: 'scores' } : liking.read(text, asked);
    },
  };
}
