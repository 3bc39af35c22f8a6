import type { Channel } from '../../dialogs/inbound.ts';
import type { Because, Reply } from '../../dialogs/reply.ts';
import type { Language } from '../../guidance/language.ts';

/**
 * How a line of the guide went: the channel took it; it did not, and it is tried again; it was not sent, since whoever has the number
 * wants nothing any more; the channel took it and could not bring it to the resident.
 */
export type DeliveryOutcome = 'delivered' | 'failed' | 'withheld' | 'undelivered';

/** One line of a transcript. Its identity is conversation + sequence: appending it twice leaves one. */
export interface Entry {
  readonly conversationId: string;
  /** Counts up from 1 without gaps within a conversation, also across a deletion. The website's watermark. */
  readonly sequence: number;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly from: 'resident' | 'guide' | 'staff';
  /** The resident's redacted words, the reply's text, or what staff wrote. */
  readonly text: string;
  /** Who of the staff said it, as residents see it; only where it is from staff. */
  readonly name?: string;
  /** What the transcript keeps in place of a resident's words; only in the outbox. */
  readonly masked?: string;
  /** The channel's id of the resident's message that this line is, or that it answers. */
  readonly activityId: string;
  /**
   * `true` on the lines of a turn in which a resident told of danger: their words and the answer to them; and on what they and staff
   * write to each other after that. Statistics leave out every
   * line that has it, whole, and never count by kind of danger; staff see it. Absent on all others.
   */
  readonly disclosure?: true;
  /** The whole reply, for a line of the guide. */
  readonly reply?: Reply;
  /** What the guide speaks from this line on; only on the first line after it changed. */
  readonly language?: Language;
  readonly because?: Because;
  /** How the delivery went; absent on a resident's line. */
  readonly delivery?: DeliveryOutcome;
  /** The website's own id of the resident's message, which Web Chat waits to see echoed. At most 100 characters. */
  readonly clientActivityId?: string;
}

/** A message already handled, and the entries it caused: `from` is the resident's line, `to` the last reply. */
export interface Handled {
  readonly activityId: string;
  readonly from: number;
  readonly to: number;
}

/** One conversation as one document: what a turn reads and writes as a whole. */
export interface StoredConversation {
  readonly id: string;
  /** 1 after the first commit; every commit adds 1. */
  readonly version: number;
  /** The `Conversation` as JSON; empty in a tombstone. */
  readonly state: string;
  readonly residentId: string;
  readonly channel: Channel;
  /** What the channel needs to reach the resident again (a conversation reference, a number), as JSON; empty if nothing. */
  readonly address: string;
  readonly language: Language;
  /** The flow of the open question, or empty. */
  readonly flow: string;
  /** The open question, `<flow>.<question>`, or empty. */
  readonly step: string;
  /** The last flow that came to its outcome, or empty. */
  readonly outcome: string;
  /**
   * For the console's lists: `misunderstood`, `unsure`, `human`, `safety`, `undelivered`; `answered` where staff wrote since the last
   * `human` or `safety`. Sorted, unique.
   */
  readonly flags: readonly string[];
  /** What happened, for the figures of staff: `began:<flow>` and the like, see `nextEvents`. Sorted, unique. */
  readonly events: readonly string[];
  /** What staff noted, as the console's JSON, or empty. It is here and not among the records so that forgetting takes it along. */
  readonly review: string;
  /** What lists look at of the review: `reviewed`, `flagged`, `tag:<tag>` and the like. Sorted, unique, at most 100 characters each. */
  readonly marks: readonly string[];
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  readonly lastActivityAt: string;
  /** The highest sequence given out. */
  readonly lastSequence: number;
  /** The last messages handled, oldest first, at most 50. */
  readonly handled: readonly Handled[];
  /** Entries committed and not known to be in the transcript, in order. */
  readonly outbox: readonly Entry[];
  /** When the oldest entry of the outbox was committed, ISO 8601 UTC; `null` when it is empty. The sweeper looks here. */
  readonly pendingSince: string | null;
  /** When the next reminder is due, ISO 8601 UTC; `null` when there is none. Whoever sends reminders looks here. */
  readonly nextReminderAt: string | null;
  /** When private answers in the state are to be forgotten, ISO 8601 UTC; `null` when there are none. */
  readonly forgetAt: string | null;
  /** Since when the resident waits for staff, ISO 8601 UTC; `null` when they do not. The queue of staff is in this order. */
  readonly waitingSince: string | null;
  /** When the guide goes on by itself though staff have the conversation, ISO 8601 UTC; `null` when they do not have it. */
  readonly handBackAt: string | null;
  /** `true` once the resident asked to be forgotten and until they write again: everything else personal is empty. */
  readonly forgotten: boolean;
}

/** What a list of conversations can be narrowed to. Every given part must hold. */
export interface ConversationFilter {
  readonly channel?: Channel;
  readonly language?: Language;
  readonly flow?: string;
  readonly step?: string;
  readonly outcome?: string;
  /** All of them. */
  readonly flags?: readonly string[];
  /** All of them. */
  readonly marks?: readonly string[];
  /** Last activity at or after / before, ISO 8601 UTC. */
  readonly since?: string;
  readonly before?: string;
}

/** A page of something, and where the next one begins; `null` when there is none. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly cursor: string | null;
}

/** The times by which conversations are found that somebody or something is to see to though nobody says anything. */
export const dueTimes = ['nextReminderAt', 'forgetAt', 'waitingSince', 'handBackAt'] as const;

/** One of these times. */
export type DueTime = (typeof dueTimes)[number];

/** A line of the console's list: everything but the words. */
export type ConversationSummary = Omit<
  StoredConversation,
  'state' | 'address' | 'review' | 'handled' | 'outbox'
>;

/** Something kept beside the conversations under a key of its own, such as what the owner of a number agreed to. */
export interface Note {
  readonly key: string;
  /** 1 after the first commit; every commit adds 1. */
  readonly version: number;
  /** JSON. */
  readonly value: string;
  /** When it may go, ISO 8601 UTC; `null` when it stays. */
  readonly keepUntil: string | null;
}

/**
 * The only way to stored things. Two adapters, mongo and embedded, pass one contract suite.
 * Every method throws `StoreUnavailable` within the adapter's deadline when the database cannot be reached.
 */
export interface Store {
  /** The conversation, tombstones included, or `null`. */
  load(id: string): Promise<StoredConversation | null>;
  /**
   * Writes the whole document if the stored version is still `document.version - 1` (0: nothing stored yet).
   * Durable when it resolves. `conflict` when another process was faster; nothing is written then.
   */
  commit(document: StoredConversation): Promise<'committed' | 'conflict'>;
  /**
   * The same for a turn whose lines nobody has to be sent: `lines` are all of its outbox as the transcript keeps them. A store that can
   * adds them in the same write and leaves the outbox empty, which is `appended`; for any other this is `commit`.
   */
  commitWithLines(
    document: StoredConversation,
    lines: readonly Entry[],
  ): Promise<'appended' | 'committed' | 'conflict'>;
  /** Adds lines to transcripts; one that is already there is left as it is, save that `delivery` is brought up to date. */
  append(entries: readonly Entry[]): Promise<void>;
  /** Lines with `sequence > after`, ascending, at most `limit` (1 to 500). Only what was appended. */
  entries(conversationId: string, after: number, limit: number): Promise<readonly Entry[]>;
  /** The highest sequence of each conversation that exists; those that do not are left out. At most 500 ids. */
  heads(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** Newest activity first, tombstones left out; `limit` 1 to 200. The cursor stays valid while conversations change. */
  list(filter: ConversationFilter, cursor: string | null, limit: number): Promise<Page<ConversationSummary>>;
  /**
   * Transcript lines that hold all of the words (`searchWords`, 1 to 8 of them), newest first; `limit` 1 to 200. Looking stops after a
   * while: a page can be short, even empty, and still have a next one.
   */
  search(words: readonly string[], cursor: string | null, limit: number): Promise<Page<Entry>>;
  /** Conversations whose `pendingSince` is before the given time, oldest first. */
  pending(before: string, limit: number): Promise<readonly StoredConversation[]>;
  /** Conversations for which one of their times is at or before the given one, earliest first. */
  due(what: DueTime, at: string, limit: number): Promise<readonly StoredConversation[]>;
  /**
   * Empties the outbox up to `through` if the version is still the given one. The version stays. `false` if it was not.
   */
  settle(id: string, version: number, through: number): Promise<boolean>;
  /** A resident's conversations, in no order; `limit` 1 to 200. What was forgotten is nobody's. */
  ofResident(residentId: string, limit: number): Promise<readonly ConversationSummary[]>;
  /** Forgets a resident: every transcript line goes, every conversation becomes a tombstone. Gives the number of conversations. */
  forget(residentId: string): Promise<number>;
  /**
   * Removes conversations, tombstones and their lines whose last activity is before the given time, and whose next reminder, if
   * there is one, was due before it too. Gives their number.
   */
  sweep(before: string): Promise<number>;
  /** The note under the key, also when it may go already, or `null`. */
  note(key: string): Promise<Note | null>;
  /** Writes the note if the stored version is still `note.version - 1` (0: none yet). Durable when it resolves. */
  commitNote(note: Note): Promise<'committed' | 'conflict'>;
  /** Removes the notes whose `keepUntil` is before the given time. Gives their number. */
  sweepNotes(now: string): Promise<number>;
  /** Resolves when the database answers and its indexes are there. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** The database cannot be reached, or did not answer in time. What was being written may or may not have been. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
