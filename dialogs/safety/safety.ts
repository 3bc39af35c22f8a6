import { option, reply } from '../engine/say.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { dangerIn } from '../understand.ts';

/** The first words to somebody in danger, abused, or without food or shelter; `null` when the message speaks of no such thing. */
export function safety(turn: Turn): Answered | null {
  const danger = turn.inbound.choice ? null : dangerIn(turn);
  if (!danger) return null;
  const { scope, conversation } = turn;
  const goOn = conversation.open ? [option(scope.say('safety.goOn'), { command: 'repeat' })] : [];
  const options = [...goOn, option(scope.say('menu.option.person'), { command: 'person' })];
  const said = reply(
    scope.say(`safety.${danger.meaning}`),
    { rule: `safety.${danger.meaning}` },
    { options },
  );
  return answered(turn, [said], ['safety']);
}
