import { reply } from '../engine/say.ts';
import { precededBy, type Answered, type Turn } from '../engine/turn.ts';
import { handoff } from '../handoff/handoff.ts';

/** A calm apology and people to talk to; staff see that a person is wanted. */
export function complaint(turn: Turn): Answered {
  const sorry = reply(turn.scope.say('wishes.complaint_handoff.text'), { rule: 'wishes.complaint_handoff' });
  return precededBy(sorry, handoff(turn));
}
