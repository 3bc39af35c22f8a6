import type { Entry, Handled, Store, StoredConversation } from '../../bot/store/store.ts';

/** A time of the tests' day, by minutes from its start. */
export function minute(minutes: number): string {
  return new Date(Date.UTC(2026, 10, 2) + minutes * 60_000).toISOString();
}

/** A conversation at version 1 with nothing in it, save what is given. */
export function conversation(given: Partial<StoredConversation> = {}): StoredConversation {
  return {
    id: 'website:c1',
    version: 1,
    state: '{"schema":1}',
    residentId: 'website:r1',
    channel: 'website',
    address: '',
    language: 'en',
    flow: '',
    step: '',
    outcome: '',
    flags: [],
    events: [],
    review: '',
    marks: [],
    createdAt: minute(0),
    lastActivityAt: minute(0),
    lastSequence: 0,
    handled: [],
    outbox: [],
    pendingSince: null,
    nextReminderAt: null,
    forgetAt: null,
    waitingSince: null,
    handBackAt: null,
    forgotten: false,
    ...given,
  };
}

/** A resident's line of the conversation above, save what is given. */
export function entry(sequence: number, given: Partial<Entry> = {}): Entry {
  return {
    conversationId: 'website:c1',
    sequence,
    at: minute(sequence),
    from: 'resident',
    text: `line ${sequence}`,
    activityId: `a${sequence}`,
    ...given,
  };
}

/** A guide's line with everything that an entry can have. */
export function fullEntry(sequence: number): Entry {
  const source = { label: 'Office of Workforce', url: 'https://example.org/x', checkedOn: '2026-11-01' };
  const because = { flow: 'training', question: 'town', rule: 'asked', sources: [source] };
  const reply = {
    text: '¿Dónde vive usted?',
    options: [{ label: 'Hartford', choice: { question: 'training.town', value: 'hartford', asking: 3 } }],
    cards: [],
    because,
  };
  return entry(sequence, { from: 'guide', text: reply.text, reply, because, clientActivityId: 'web-1' });
}

/** The record of a message that caused these lines. */
export function handled(activityId: string, from: number, to: number): Handled {
  return { activityId, from, to };
}

/** Commits them all, a few at a time as a service would. */
export async function commitAll(store: Store, conversations: readonly StoredConversation[]): Promise<void> {
  for (let start = 0; start < conversations.length; start += 20) {
    await Promise.all(conversations.slice(start, start + 20).map((each) => store.commit(each)));
  }
}
