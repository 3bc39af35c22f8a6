import { option, reply } from '../engine/say.ts';
import { answered, proceed } from '../engine/turn.ts';
import type { WishReply } from './wishReply.ts';

/** The first words to somebody in danger. `danger` is the one to remember (`crisis`, `danger`), whose helpers are named first from then on. */
export function inDanger(words: string, danger: string | null): WishReply {
  return (turn) => {
    const { scope, conversation } = turn;
    const goOn = conversation.open ? [option(scope.say('safety.goOn'), { command: 'repeat' })] : [];
    const options = [option(scope.say('menu.option.person'), { command: 'person' }), ...goOn];
    const next = danger === null ? turn : proceed(turn, { ...conversation, danger, afterDanger: true });
    return answered(next, [reply(scope.say(words), { rule: words }, { options })], ['safety']);
  };
}
