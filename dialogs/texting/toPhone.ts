import { repeatOrMenu } from '../commands/repeat.ts';
import { reply } from '../engine/say.ts';
import { precededBy, type Answered, type Turn } from '../engine/turn.ts';

/** The rule by which it is known that the code was told: it counts from then on. */
export const phoneCodeRule = 'command.toPhone';

/** Tells how to go on by text message. Whoever has the code has the chat: the transcript does not keep it. */
export function toPhone(turn: Turn): Answered {
  const { phoneCode } = turn.inbound;
  const { scope } = turn;
  if (phoneCode === undefined) return repeatOrMenu(turn, [scope.say('texting.phone.none')], 'phone.none');
  if (phoneCode === 'tooMany')
    return repeatOrMenu(turn, [scope.say('texting.phone.tooMany')], 'phone.tooMany');
  const text = scope.say('texting.phone.code', { code: phoneCode.code, number: phoneCode.number });
  const masked = { text: scope.say('texting.phone.masked'), options: [] };
  return precededBy(
    { ...reply(text, { rule: phoneCodeRule }), masked },
    repeatOrMenu(turn, [], 'command.repeat'),
  );
}
