import { parseYesNo } from '../../guidance/text/parseYesNo.ts';
import { answerablePlace } from '../engine/place.ts';
import { reply } from '../engine/say.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { menu } from '../welcome/menu.ts';

/** A longer message says more than yes or no. Words. */
const longest = 2;

/**
 * A yes or no where nothing was asked is about what was shown last: its buttons are offered again, and nothing is guessed. `null` for
 * any other message, and while a question is open.
 */
export function bareAnswer(turn: Turn): Answered | null {
  const { conversation, inbound, scope } = turn;
  if (answerablePlace(turn) || inbound.text.trim().split(/\s+/u).length > longest) return null;
  const said = parseYesNo(inbound.text, conversation.language);
  if (said !== 'yes' && said !== 'no') return null;
  const lead = scope.say(`answers.bare.${said}`);
  const rule = 'answers.bare';
  const { offered } = conversation;
  return offered.length === 0
    ? menu(turn, [lead], rule)
    : answered(turn, [reply(lead, { rule }, { options: offered })]);
}
