import type { Answered } from '../../dialogs/engine/turn.ts';
import type { Inbound } from '../../dialogs/inbound.ts';
import type { Language } from '../../guidance/language.ts';
import type { Entry, StoredConversation } from '../store/store.ts';
import { forgetAt } from './forgetAt.ts';
import { nextEvents } from './nextEvents.ts';
import { nextFlags } from './nextFlags.ts';
import { nextReminderAt } from './nextReminderAt.ts';
import { personTimes } from './personTimes.ts';
import { stepOf } from './stepOf.ts';

/** How many handled messages a conversation remembers. */
const remembered = 50;

/** What one turn adds to the store. */
export interface NextDocument {
  readonly document: StoredConversation;
  /** The resident's line, if there is one, and the replies. */
  readonly entries: readonly Entry[];
}

interface TurnFacts {
  readonly stored: StoredConversation | null;
  readonly inbound: Inbound;
  readonly address: string;
  readonly answered: Answered;
  /** Entries up to here are known to be in the transcript. */
  readonly settledThrough: number;
}

/** The document that a turn commits: new state, entries to append and deliver, and the message marked as handled. */
export function nextDocument({
  stored,
  inbound,
  address,
  answered,
  settledThrough,
}: TurnFacts): NextDocument {
  const last = stored?.lastSequence ?? 0;
  const before = stored?.language ?? inbound.language ?? 'en';
  const entries = inLanguage(entriesOf(inbound, answered, last), before, answered.conversation.language);
  const to = last + entries.length;
  const { conversation } = answered;
  const outbox = [...(stored?.outbox ?? []).filter(({ sequence }) => sequence > settledThrough), ...entries];
  const fresh = !stored || stored.forgotten;
  const document: StoredConversation = {
    id: inbound.conversationId,
    version: (stored?.version ?? 0) + 1,
    state: JSON.stringify(conversation),
    residentId: inbound.residentId,
    channel: inbound.channel,
    address,
    language: conversation.language,
    flow: conversation.open?.flow ?? '',
    step: stepOf(conversation),
    outcome: Object.keys(conversation.finished).at(-1) ?? '',
    flags: nextFlags({
      before: fresh ? [] : stored.flags,
      added: [...answered.flags, ...unsureOf(answered)],
      staffWrote: false,
      conversation,
    }),
    events: eventsAfter(fresh ? [] : stored.events, answered),
    review: fresh ? '' : stored.review,
    marks: fresh ? [] : stored.marks,
    createdAt: fresh ? inbound.receivedAt : stored.createdAt,
    lastActivityAt: inbound.receivedAt,
    lastSequence: to,
    handled: [...(fresh ? [] : stored.handled), { activityId: inbound.activityId, from: last + 1, to }].slice(
      -remembered,
    ),
    outbox,
    pendingSince: outbox[0]?.at ?? null,
    nextReminderAt: nextReminderAt(conversation),
    forgetAt: forgetAt(conversation),
    ...personTimes(conversation),
    forgotten: false,
  };
  return { document, entries };
}

type Said = Pick<Answered, 'replies' | 'masked' | 'flags' | 'disclosure'>;

/** The turn's lines. A resident who only opened the conversation has no line. */
export function entriesOf(
  inbound: Inbound,
  { replies, masked, flags, disclosure: isDisclosure }: Said,
  last: number,
): readonly Entry[] {
  const { conversationId, activityId, receivedAt: at, text, clientActivityId } = inbound;
  const disclosure: Pick<Entry, 'disclosure'> =
    isDisclosure || flags.includes('safety') ? { disclosure: true } : {};
  const line = { conversationId, activityId, at, ...disclosure };
  const spoken: Entry[] =
    inbound.kind === 'arrived'
      ? []
      : [
          {
            ...line,
            sequence: last + 1,
            from: 'resident',
            text,
            ...(clientActivityId ? { clientActivityId } : {}),
            ...(masked === undefined ? {} : { masked }),
          },
        ];
  const said = replies.map((reply, index): Entry => ({
    ...line,
    sequence: last + spoken.length + index + 1,
    from: 'guide',
    text: reply.text,
    reply,
    because: reply.because,
  }));
  return [...spoken, ...said];
}

/** The lines, of which the guide's first says that it speaks another language than before. */
function inLanguage(entries: readonly Entry[], before: Language, now: Language): readonly Entry[] {
  const first = entries.findIndex(({ from }) => from === 'guide');
  return before === now
    ? entries
    : entries.map((entry, at) => (at === first ? { ...entry, language: now } : entry));
}

/** A turn in which somebody told of danger is in no figure. */
function eventsAfter(before: readonly string[], answered: Answered): readonly string[] {
  const isCounted = !answered.disclosure && !answered.flags.includes('safety');
  return isCounted ? nextEvents({ before, ...answered }) : before;
}

/** Whether the message was only guessed at, so that staff find where the guide is not sure. */
function unsureOf({ replies }: Answered): readonly 'unsure'[] {
  return replies.some(({ because }) => because.guess?.decision === 'ask') ? ['unsure'] : [];
}
