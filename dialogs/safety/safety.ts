import { fold } from '../../guidance/text/fold.ts';
import { option, reply } from '../engine/say.ts';
import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';
import { commandIn, dangerIn } from '../understand.ts';

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

/** The first words to somebody in danger, abused, or without food or shelter; `null` when the message speaks of no such thing. */
export function safety(turn: Turn): Answered | null {
  if (turn.inbound.choice) return null;
  const danger = dangerIn(turn)?.meaning ?? (stillThere(turn) ? turn.conversation.danger : null);
  if (danger === null) return null;
  const { scope, conversation } = turn;
  const goOn = conversation.open ? [option(scope.say('safety.goOn'), { command: 'repeat' })] : [];
  const options = [option(scope.say('menu.option.person'), { command: 'person' }), ...goOn];
  const said = reply(scope.say(`safety.${danger}`), { rule: `safety.${danger}` }, { options });
  return answered(proceed(turn, { ...conversation, danger, afterDanger: true }), [said], ['safety']);
}

/** Right after such words, "ok" or "help" is no answer to a question that was asked before them. */
function stillThere(turn: Turn): boolean {
  return (
    turn.conversation.afterDanger &&
    (lost.has(fold(turn.inbound.text)) || commandIn(turn)?.meaning === 'help')
  );
}
