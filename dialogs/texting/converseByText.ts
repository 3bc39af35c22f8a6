import type { Guide } from '../../data/guide.ts';
import type { Conversation } from '../conversation.ts';
import { converse } from '../converse.ts';
import type { Flow } from '../engine/flow.ts';
import { reply } from '../engine/say.ts';
import type { Answered } from '../engine/turn.ts';
import { flows as allFlows } from '../flows.ts';
import type { Inbound } from '../inbound.ts';
import { withoutOldPrivate } from '../private/privateAnswers.ts';
import type { Reply } from '../reply.ts';
import type { FoldedCard } from './numbered.ts';
import { heard } from './heard.ts';
import { numberReplies } from './numberReplies.ts';
import { aboutTexting } from './aboutTexting.ts';
import { withSender } from './withSender.ts';

/**
 * One turn by text message: what it says of texting itself goes first, a number is what it stood for, and everything that can be
 * answered gets a number. Pure, as `converse` is, which does all the rest.
 */
export function converseByText(
  conversation: Conversation,
  inbound: Inbound,
  guide: Guide,
  flows: ReadonlyMap<string, Flow> = allFlows,
): Answered {
  const about = aboutTexting(conversation, inbound, guide, flows);
  if (about) return about;
  const current = withoutOldPrivate(conversation, flows, inbound.receivedAt);
  const meant = heard(current, inbound, flows);
  if ('card' in meant) return shown(current, meant, guide, flows);
  const answered = converse(conversation, meant.inbound, guide, flows);
  const replies = conversation.greeted ? answered.replies : withSender(answered, guide);
  return { ...answered, ...numberReplies({ conversation: answered.conversation, replies, guide, flows }) };
}

/** A card that did not fit before. What can be answered stays as it was: others of them can be asked for next. */
function shown(
  conversation: Conversation,
  folded: FoldedCard,
  guide: Guide,
  flows: ReadonlyMap<string, Flow>,
): Answered {
  const before = conversation.numbered ?? [];
  const options = before.flatMap((each) => ('option' in each ? [each.option] : []));
  const others = before.flatMap((each) => ('card' in each && each !== folded ? [each] : []));
  const said: Reply = {
    ...reply('', { rule: 'texting.card' }, { cards: [folded.card], options }),
    ...(folded.masked ? { masked: { ...folded.masked, options: [] } } : {}),
  };
  const told = numberReplies({ conversation, replies: [said], guide, flows, others });
  return { ...told, flags: [], forget: false };
}
