import type { Channel } from '../../../dialogs/inbound.ts';
import type { Language } from '../../../guidance/language.ts';
import { dueTimes, type ConversationSummary, type DueTime } from '../store.ts';
import type { Entry, Handled, StoredConversation } from '../store.ts';
import { documentKey, idOf } from './documentKey.ts';

/** A conversation as MongoDB keeps it: what lists look at as fields, the rest as JSON. */
export interface ConversationDocument {
  readonly _id: string;
  readonly version: number;
  readonly residentId: string;
  readonly channel: Channel;
  readonly language: Language;
  readonly flow: string;
  /** Absent in what earlier releases wrote, like `marks`, `events` and `review`. */
  readonly step?: string;
  readonly outcome: string;
  readonly flags: readonly string[];
  readonly marks?: readonly string[];
  readonly events?: readonly string[];
  readonly createdAt: string;
  readonly lastActivityAt: string;
  readonly lastSequence: number;
  /** Absent when the outbox is empty, so that its index holds only what is pending. */
  readonly pendingSince?: string;
  /** Absent when there is none, for the same reason. */
  readonly nextReminderAt?: string;
  readonly forgetAt?: string;
  readonly waitingSince?: string;
  readonly handBackAt?: string;
  readonly forgotten: boolean;
  readonly state: string;
  readonly address: string;
  readonly review?: string;
  /** JSON. */
  readonly handled: string;
  /** Lines as JSON, their sequence beside them so that one update can settle a part. */
  readonly outbox: readonly { readonly sequence: number; readonly line: string }[];
}

/** The fields that a list leaves out. */
export const heavyFields = { state: 0, address: 0, review: 0, handled: 0, outbox: 0 } as const;

/** What a list reads of a conversation. */
export type SummaryDocument = Omit<ConversationDocument, keyof typeof heavyFields>;

/** The conversation as it is written. */
export function toDocument(conversation: StoredConversation): ConversationDocument {
  const { id, residentId, handled, outbox, ...rest } = withoutNulls(conversation);
  return {
    _id: documentKey(id),
    ...rest,
    residentId: documentKey(residentId),
    handled: JSON.stringify(handled),
    outbox: outbox.map((entry) => ({ sequence: entry.sequence, line: JSON.stringify(entry) })),
  };
}

/** The conversation that was written. */
export function toConversation(document: ConversationDocument): StoredConversation {
  const { state, address, review = '', handled, outbox, ...summary } = document;
  return {
    ...toSummary(summary),
    state,
    address,
    review,
    handled: JSON.parse(handled) as Handled[],
    outbox: outbox.map(({ line }) => JSON.parse(line) as Entry),
  };
}

/** The part of it that a list shows. */
export function toSummary(document: SummaryDocument): ConversationSummary {
  const { _id, residentId, ...rest } = document;
  return { ...earlier, ...rest, id: idOf(_id), residentId: idOf(residentId) };
}

type Time = DueTime | 'pendingSince';

const times: readonly Time[] = ['pendingSince', ...dueTimes];
const noTimes = Object.fromEntries(times.map((each) => [each, null])) as Record<Time, null>;
/** Earlier releases knew of no steps, no marks and no events. */
const earlier = { ...noTimes, step: '', marks: [], events: [] };

/** A time that is `null` is left out, so that its index holds only what has one. */
function withoutNulls(
  conversation: StoredConversation,
): Omit<StoredConversation, Time> & Partial<Record<Time, string>> {
  const entries = Object.entries(conversation);
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as Omit<StoredConversation, Time>;
}
