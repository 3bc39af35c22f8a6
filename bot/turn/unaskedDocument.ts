import type { Answered } from '../../dialogs/engine/turn.ts';
import type { Conversation } from '../../dialogs/conversation.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Entry, StoredConversation } from '../store/store.ts';
import { forgetAt } from './forgetAt.ts';
import type { NextDocument } from './nextDocument.ts';
import { withWaiting } from './nextEvents.ts';
import { nextFlags } from './nextFlags.ts';
import { nextReminderAt } from './nextReminderAt.ts';
import { personTimes } from './personTimes.ts';
import { stepOf } from './stepOf.ts';

/** A line that nobody's message asked for: of the guide, or of a person of the staff. */
export type UnaskedLine =
  | { readonly from: 'guide'; readonly reply: Reply }
  | { readonly from: 'staff'; readonly name: string; readonly text: string };

interface UnaskedFacts {
  readonly stored: StoredConversation;
  readonly conversation: Conversation;
  readonly lines: readonly UnaskedLine[];
  /** What it adds to them. */
  readonly flags?: Answered['flags'];
  /** Unique within the conversation: what was done under it is not done again. */
  readonly activityId: string;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Entries up to here are known to be in the transcript. */
  readonly settledThrough: number;
}

/** How many handled messages a conversation remembers. */
const remembered = 50;

/** The document that commits something done to a conversation without a message of the resident's. */
export function unaskedDocument(facts: UnaskedFacts): NextDocument {
  const { stored, conversation, lines, activityId, now, settledThrough } = facts;
  const entries = lines.map((line, index): Entry => {
    const place = {
      conversationId: stored.id,
      sequence: stored.lastSequence + index + 1,
      at: now,
      activityId,
    };
    if (line.from === 'staff')
      return { ...place, ...line, ...(conversation.danger !== null && { disclosure: true }) };
    const { text, because } = line.reply;
    return { ...place, ...line, text, because };
  });
  const to = stored.lastSequence + entries.length;
  const outbox = [...stored.outbox.filter(({ sequence }) => sequence > settledThrough), ...entries];
  const document: StoredConversation = {
    ...stored,
    version: stored.version + 1,
    state: JSON.stringify(conversation),
    flow: conversation.open?.flow ?? '',
    step: stepOf(conversation),
    lastActivityAt: entries.length > 0 ? now : stored.lastActivityAt,
    lastSequence: to,
    flags: nextFlags({
      before: stored.flags,
      added: facts.flags ?? [],
      staffWrote: entries.some(({ from }) => from === 'staff'),
      conversation,
    }),
    events: waitedFor(stored, conversation, now),
    handled: [...stored.handled, { activityId, from: stored.lastSequence + 1, to }].slice(-remembered),
    outbox,
    pendingSince: outbox[0]?.at ?? null,
    nextReminderAt: nextReminderAt(conversation),
    forgetAt: forgetAt(conversation),
    ...personTimes(conversation),
  };
  return { document, entries };
}

/** How long the resident waited, once a person has come. */
function waitedFor(
  { events, waitingSince }: StoredConversation,
  { person }: Conversation,
  now: string,
): readonly string[] {
  return waitingSince !== null && person?.stage === 'here' ? withWaiting(events, waitingSince, now) : events;
}
