import type { Conversation } from '../conversation.ts';
import { option, reply, withOptions } from '../engine/say.ts';
import { precededBy, type Answered, type Turn } from '../engine/turn.ts';
import type { Option, Reply } from '../reply.ts';
import { isClear, otherThan } from './evidence.ts';

/** How much more has to be heard before the same offer is made once again: two long messages. */
const grown = 4;

/**
 * Offers the other language, in that language, once the resident clearly writes in it; nothing changes until they take it. No question,
 * since a yes to it could be taken for an answer to the open one. `before` is the state that the message met.
 */
export function offerLanguage(before: Conversation, turn: Turn, after: Answered): Answered {
  const { conversation } = after;
  const { heardLanguage: heard } = conversation;
  const other = otherThan(conversation.language);
  const newlyHeard = heard[other] > before.heardLanguage[other];
  const due = heard.offered === 0 || heard[other] >= heard.offered + grown;
  if (!newlyHeard || !due || !isClear(heard, other) || isUnfit(after)) return after;
  const { words } = turn.guide;
  const button = option(words.say(other, 'language.name'), { command: 'language', value: other });
  const offered = { ...conversation, heardLanguage: { ...heard, offered: heard[other] } };
  const line = reply(words.say(other, 'language.offer'), { rule: 'language.offer' });
  return precededBy(line, { ...after, conversation: offered, replies: withButton(after.replies, button) });
}

/** Whoever chose is not asked again, nobody is while in danger, and who is forgotten has no next message. */
function isUnfit({ conversation, replies, flags, forget }: Answered): boolean {
  return (
    conversation.languageChosen ||
    conversation.afterDanger ||
    flags.includes('safety') ||
    forget ||
    replies.length === 0
  );
}

/** The button with the last reply, unless it is there already. */
function withButton(replies: readonly Reply[], button: Option): readonly Reply[] {
  return replies.map((each, index) => {
    const known = each.options.some(({ label }) => label === button.label);
    return index < replies.length - 1 || known ? each : withOptions(each, [button]);
  });
}
