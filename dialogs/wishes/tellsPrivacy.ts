import { inBetween } from '../commands/inBetween.ts';
import { reply } from '../engine/say.ts';
import { waysTo } from '../welcome/waysTo.ts';
import type { WishReply } from './wishReply.ts';

/** Who reads along, what is kept, where all of it stands, and the way to erase it. */
export const tellsPrivacy: WishReply = (turn) => {
  const { scope, guide } = turn;
  const { privacyUrl: url } = guide;
  const lines = [
    scope.say('wishes.privacy_question.who'),
    scope.say('wishes.privacy_question.kept'),
    ...(url === undefined ? [] : [scope.say('wishes.privacy_question.page', { url })]),
  ];
  const said = reply(lines.join('\n'), { rule: 'wishes.privacy_question.who' });
  return inBetween(turn, said, waysTo(['erase', 'person'], scope));
};
