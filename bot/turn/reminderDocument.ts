import type { Conversation } from '../../dialogs/conversation.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Entry, StoredConversation } from '../store/store.ts';
import type { NextDocument } from './nextDocument.ts';
import { forgetAt } from './forgetAt.ts';
import { nextReminderAt } from './nextReminderAt.ts';
import { personTimes } from './personTimes.ts';
import { stepOf } from './stepOf.ts';

interface ReminderFacts {
  readonly stored: StoredConversation;
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Entries up to here are known to be in the transcript. */
  readonly settledThrough: number;
}

/** The document that reminding commits: a turn's, without a message that it answers. Handled messages and flags stay as they were. */
export function reminderDocument(facts: ReminderFacts): NextDocument {
  const { stored, conversation, replies, now, settledThrough } = facts;
  const entries = replies.map((reply, index): Entry => {
    const sequence = stored.lastSequence + index + 1;
    const { text, because } = reply;
    const line = { conversationId: stored.id, activityId: `reminder-${sequence}`, at: now };
    return { ...line, sequence, from: 'guide', text, reply, because };
  });
  const outbox = [...stored.outbox.filter(({ sequence }) => sequence > settledThrough), ...entries];
  const document: StoredConversation = {
    ...stored,
    version: stored.version + 1,
    state: JSON.stringify(conversation),
    flow: conversation.open?.flow ?? '',
    step: stepOf(conversation),
    lastActivityAt: entries.length > 0 ? now : stored.lastActivityAt,
    lastSequence: stored.lastSequence + entries.length,
    outbox,
    pendingSince: outbox[0]?.at ?? null,
    nextReminderAt: nextReminderAt(conversation),
    forgetAt: forgetAt(conversation),
    ...personTimes(conversation),
  };
  return { document, entries };
}
