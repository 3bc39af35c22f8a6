import { reply } from '../engine/say.ts';
import { inBetween } from '../commands/inBetween.ts';
import { waysTo, type Way } from '../welcome/waysTo.ts';
import type { WishReply } from './wishReply.ts';

/** Says the words under these keys, with ways on from there; the open question is then asked again. */
export function tells(keys: readonly string[], ways: readonly Way[] = []): WishReply {
  return (turn) => {
    const { scope } = turn;
    const text = keys.map((key) => scope.say(key)).join('\n');
    return inBetween(turn, reply(text, { rule: keys[0] ?? 'tells' }), waysTo(ways, scope));
  };
}
