import { reply } from '../engine/say.ts';
import { precededBy } from '../engine/turn.ts';
import type { WishReply } from './wishReply.ts';

/** Says the words under a key before another reply. */
export function afterWords(key: string, then: WishReply): WishReply {
  return (turn, named) => precededBy(reply(turn.scope.say(key), { rule: key }), then(turn, named));
}
