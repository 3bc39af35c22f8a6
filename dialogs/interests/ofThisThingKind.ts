import { languages } from '../../guidance/language.ts';
import { namesOtherThing } from '../../guidance/interests/namesOtherThing.ts';
import type { AnswerValue } from '../conversation.ts';
import type { Asked, Kind } from '../engine/kind.ts';

/** A kind of question about one activity, to which liking something else is no answer. */
export function ofThisThingKind<V extends AnswerValue>(kind: Kind<V>): Kind<V> {
  return {
    ...kind,
    read: (text, asked) =>
      namesOtherThing(text, askedIn(asked)) ? { ok: false, problem: 'otherThing' } : kind.read(text, asked),
  };
}

/** The question in every language, without what goes before it at the first. */
function askedIn({ key, scope }: Asked): string {
  return languages
    .map((language) => scope.guide.words.say(language, `${key}.ask`).split('\n').at(-1))
    .join(' ');
}
