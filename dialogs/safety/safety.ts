import type { Danger } from '../../guidance/safety/danger.ts';
import { fold } from '../../guidance/text/fold.ts';
import { option, reply } from '../engine/say.ts';
import { dangerTold } from './dangerTold.ts';
import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';
import { isTypedAnswer } from '../typedAnswer.ts';
import { commandIn } from '../understand.ts';

/** What somebody says who has just been told where help is, and does not ask for anything else. */
const lost = new Set([
  'ok',
  'okay',
  'k',
  'yes',
  'no',
  'idk',
  'please',
  'si',
  'bueno',
  'no se',
  'esta bien',
  'por favor',
]);

/** Where the person who does harm may look at the screen. */
const watched: readonly Danger[] = ['danger', 'child', 'trafficking'];

/**
 * The first words to somebody who tells of danger; `null` when the message tells of none. The open question stays open and is not
 * asked again until they want to go on. The flag `safety` marks the conversation for staff, for good, and the lines of this turn as
 * a disclosure (`Entry.disclosure`). What they wrote is not said back, and nothing about it is ever sent later.
 */
export function safety(turn: Turn): Answered | null {
  if (turn.inbound.choice || isTypedAnswer(turn)) return null;
  const told = dangerTold(turn.inbound.text, turn.guide);
  const danger = told ?? (stillThere(turn) ? turn.conversation.danger : null);
  return danger && sayDanger(turn, danger);
}

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

/** Right after such words, "ok" or "help" is no answer to a question that was asked before them. */
function stillThere(turn: Turn): boolean {
  return (
    turn.conversation.afterDanger &&
    (lost.has(fold(turn.inbound.text)) || commandIn(turn)?.meaning === 'help')
  );
}
