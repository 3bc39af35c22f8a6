import type { Guide } from '../../data/guide.ts';
import { connecticutZone, dateIn } from '../../guidance/time/dateIn.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import type { Conversation } from '../conversation.ts';
import { option, reply } from '../engine/say.ts';
import { scopeOf, type Scope } from '../engine/scope.ts';
import { answered, type Turn } from '../engine/turn.ts';
import { flows } from '../flows.ts';
import type { Channel } from '../inbound.ts';
import { withoutOldPrivate } from '../private/privateAnswers.ts';
import { onward } from '../reminders/onward.ts';
import type { Option } from '../reply.ts';
import type { Unasked } from './unasked.ts';

/** Why the guide goes on: staff handed the conversation back, left a message without an answer, or were not written to any more. */
export type Leaving = 'handedBack' | 'silent' | 'over';

/**
 * The guide says that it goes on and asks its open question again, or shows the menu. Whoever told of danger is not asked anything: it
 * waits for them. `now` is ISO 8601 UTC.
 */
export function personLeaves(
  conversation: Conversation,
  guide: Guide,
  now: string,
  channel: Channel,
  leaving: Leaving,
): Unasked {
  const name = conversation.person?.stage === 'here' ? conversation.person.name : '';
  const turn = silentTurn(
    { ...withoutOldPrivate(conversation, flows, now), person: null },
    guide,
    now,
    channel,
  );
  const lead = turn.scope.say(`person.${leaving}`, { name });
  const rule = `person.${leaving}`;
  const again = leaving === 'handedBack' ? [] : waitAgain(turn.scope);
  const after =
    turn.conversation.danger !== null
      ? answered(turn, [reply(lead, { rule }, { options: [onward(turn)] })])
      : repeatOrMenu(turn, [lead], rule);
  const replies = after.replies.map((each, index) =>
    index === after.replies.length - 1 ? { ...each, options: [...each.options, ...again] } : each,
  );
  const offered = replies.flatMap(({ options }) => options.filter(({ choice }) => choice.command));
  return { conversation: { ...after.conversation, offered }, replies };
}

/** A turn in which nobody says anything. */
function silentTurn(conversation: Conversation, guide: Guide, now: string, channel: Channel): Turn {
  const scope = scopeOf(guide, conversation, dateIn(connecticutZone, now));
  const nobody = { activityId: '', conversationId: '', residentId: '', text: '', removed: [] };
  const inbound = { ...nobody, channel, kind: 'arrived', receivedAt: now } as const;
  return { conversation, inbound, guide, flows, scope, heardBefore: true };
}

function waitAgain(scope: Scope): Option[] {
  return scope.guide.staffHours ? [option(scope.say('person.option.wait'), { command: 'wait' })] : [];
}
