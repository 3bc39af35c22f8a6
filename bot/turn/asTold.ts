import type { Guide } from '../../data/guide.ts';
import type { Conversation } from '../../dialogs/conversation.ts';
import { flows } from '../../dialogs/flows.ts';
import type { Channel } from '../../dialogs/inbound.ts';
import { numberReplies } from '../../dialogs/texting/numberReplies.ts';
import type { UnaskedLine } from './unaskedDocument.ts';

/** What is said to a resident who asked nothing just now, and the conversation after it. */
export interface Told {
  readonly conversation: Conversation;
  readonly lines: readonly UnaskedLine[];
}

/**
 * The same as its channel tells it. By text message what can be chosen gets numbers, and a number answers what was said last: after a line
 * of staff it is an answer to them, and stands for no button any more.
 */
export function asTold<T extends Told>(told: T, channel: Channel, guide: Guide): T {
  if (channel !== 'sms' || told.lines.length === 0) return told;
  const said = told.lines.flatMap((line) => (line.from === 'guide' ? [line.reply] : []));
  const numbered = numberReplies({ conversation: told.conversation, replies: said, guide, flows });
  const replies = numbered.replies.values();
  const lines = told.lines.map((line) =>
    line.from === 'guide' ? { ...line, reply: replies.next().value ?? line.reply } : line,
  );
  return { ...told, conversation: numbered.conversation, lines };
}
