import { namesOtherState } from '../../data/namesOtherState.ts';
import { fold } from '../../guidance/text/fold.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { factsTold } from './factsTold.ts';

const lives =
  /\b(?:(?:i|we) (?:now |currently )?(?:live|stay|moved|reside)|im|i am|living|vivo|vivimos|me mude|estoy)(?: (?:now|ahora|ya|out|up|over))? (?:in|near|to|en|a|cerca de) (?!my\b|mi\b)((?:\w+ ?){1,5})/;

/** Longer messages are not looked at beyond it. Characters. */
const mostSaid = 300;

/** That somebody lives in another state: what is known here is not of there. `null` for other messages. */
export function otherStateTold(turn: Turn): Answered | null {
  const { inbound, scope } = turn;
  const place = lives.exec(fold(inbound.text.slice(0, mostSaid)))?.[1]?.trim() ?? '';
  const isElsewhere = place !== '' && !/\b(?:my|mi)\b/.test(place) && namesOtherState(place);
  if (!isElsewhere || factsTold(inbound.text, scope).some(({ name }) => name === 'town')) return null;
  return repeatOrMenu(turn, [scope.say('told.otherState')], 'told.otherState');
}
