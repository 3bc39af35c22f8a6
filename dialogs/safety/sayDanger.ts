import type { Danger } from '../../guidance/safety/danger.ts';
import { option, reply } from '../engine/say.ts';
import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';

/** Where the person who does harm may look at the screen. */
const watched: readonly Danger[] = ['danger', 'child', 'trafficking'];

/** The words for one kind of danger. */
export function sayDanger(turn: Turn, danger: Danger): Answered {
  const { scope, conversation } = turn;
  const goOn = conversation.open ? [option(scope.say('safety.goOn'), { command: 'repeat' })] : [];
  const options = [option(scope.say('menu.option.person'), { command: 'person' }), ...goOn];
  const words = [scope.say(`safety.${danger}`), ...quickExit(turn, danger)].join('\n');
  const said = reply(words, { rule: `safety.${danger}` }, { options });
  return answered(proceed(turn, { ...conversation, danger, afterDanger: true }), [said], ['safety']);
}

/** Only the website's pages have a quick exit. */
function quickExit({ scope, inbound }: Turn, danger: Danger): readonly string[] {
  return inbound.channel === 'website' && watched.includes(danger) ? [scope.say('safety.leaveFast')] : [];
}
