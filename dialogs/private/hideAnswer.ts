import type { Guide } from '../../data/guide.ts';
import type { Conversation } from '../conversation.ts';
import type { Flow } from '../engine/flow.ts';
import type { Answered } from '../engine/turn.ts';
import { flows as allFlows } from '../flows.ts';

/**
 * What a resident says while a question of a private flow is open (in `before`) stays out of the transcript, whether or not it was
 * understood.
 */
export function hideAnswer(
  before: Conversation,
  { words }: Guide,
  after: Answered,
  flows: ReadonlyMap<string, Flow> = allFlows,
): Answered {
  const isPrivate = flows.get(before.open?.flow ?? '')?.private === true;
  return isPrivate ? { ...after, masked: words.say(before.language, 'private.answer') } : after;
}
