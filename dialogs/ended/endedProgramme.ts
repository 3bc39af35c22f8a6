import { repeatOrMenu } from '../commands/repeat.ts';
import { option } from '../engine/say.ts';
import { precededBy, type Answered, type Turn } from '../engine/turn.ts';
import { endedReply } from './endedReply.ts';
import { namedEndedTracks } from './namedEndedTracks.ts';

/**
 * Answers a typed message that names a programme that has ended: when it ended and what there is instead. Then the open question is
 * asked again, or the menu shown. `null` when the message names no such programme.
 */
export function endedProgramme(turn: Turn): Answered | null {
  const { inbound, guide, scope, conversation } = turn;
  const named = inbound.choice ? null : namedEndedTracks(inbound.text, guide.catalogue.tracks.values());
  if (!named) return null;
  const person = option(scope.say('menu.option.person'), { command: 'person' });
  const onward = conversation.open ? [person] : [];
  return precededBy(endedReply(named, onward, scope), repeatOrMenu(turn, [], 'ended'));
}
