import type { StoredConversation } from './store.ts';

/** What remains of a conversation whose resident asked to be forgotten: its place, its counters and its dates. */
export function tombstone(conversation: StoredConversation): StoredConversation {
  return {
    ...conversation,
    version: conversation.version + 1,
    state: '',
    residentId: '',
    address: '',
    flow: '',
    step: '',
    outcome: '',
    flags: [],
    events: [],
    review: '',
    marks: [],
    handled: [],
    outbox: [],
    pendingSince: null,
    nextReminderAt: null,
    forgetAt: null,
    waitingSince: null,
    handBackAt: null,
    forgotten: true,
  };
}
