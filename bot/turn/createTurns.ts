import type { Guide } from '../../data/guide.ts';
import type { Channel, Inbound } from '../../dialogs/inbound.ts';
import type { Language } from '../../guidance/language.ts';
import { redact } from '../../guidance/text/redact.ts';
import type { Entry, Store } from '../store/store.ts';
import { actOn, type ActingDependencies, type CannotAct, type Decide } from './actOn.ts';
import type { Committed } from './attemptTurn.ts';
import type { Beside } from './beside.ts';
import type { Delivery, TurnResult } from './channelPort.ts';
import { createSaver } from './createSaver.ts';
import { createConversationQueue } from './conversationQueue.ts';
import { forgetPrivate } from './forgetPrivate.ts';
import { forTranscript } from './forTranscript.ts';
import { deliverEntries } from './deliverEntries.ts';
import { goOnAlone } from './goOnAlone.ts';
import { RecentValues } from './recentValues.ts';
import { sendReminders } from './sendReminders.ts';
import { sweepPending } from './sweepPending.ts';
import type { TurnLog } from './turnLog.ts';
import { unsavedEntries } from './unsaved.ts';
import { withDeadline } from './withDeadline.ts';

/** Messages of one conversation that may wait their turn. */
const mostWaiting = 50;
/** The most that is kept of a message, in UTF-16 units. */
const longestText = 2000;
/**
 * Where residents hear nothing until a turn is over, it waits no longer for the database than this from its beginning: what is still being
 * written then, the sweeper looks after. Milliseconds.
 */
const longestWait = 2900;
/** Conversations whose language and delivery this process remembers. */
const rememberedConversations = 20_000;

/** What turns need. */
export interface TurnDependencies {
  readonly store: Store;
  readonly guide: Guide;
  readonly log: TurnLog;
  readonly clock: () => Date;
  /** How to reach residents, by channel. Filled by the channels as they register. */
  readonly deliveries: ReadonlyMap<Channel, Delivery>;
  /** What else goes when a resident has everything erased. */
  readonly besides?: readonly Beside[];
}

/** Handling messages: everything between a channel and the store. */
export interface Turns {
  /**
   * Handles one message. Never rejects: whatever goes wrong, there is something to tell the resident. `saved` is called as soon as the
   * turn is durable, before its replies are delivered.
   */
  run(inbound: Inbound, address: string, saved?: () => void): Promise<TurnResult>;
  /** Appends and delivers what was committed and left lying, by a crash or a failed delivery. Gives how many conversations. */
  sweep(): Promise<number>;
  /** Sends the reminders that are due, until it is told to stop. Gives in how many conversations. */
  remind(stop?: AbortSignal): Promise<number>;
  /** Forgets private answers whose time is over. Gives in how many conversations. */
  forget(): Promise<number>;
  /** Does something to a conversation that no message asks for; see `actOn`. */
  act<R extends string>(
    conversationId: string,
    activityId: string,
    decide: Decide<R>,
  ): Promise<'done' | R | CannotAct>;
  /** Goes on where staff have a conversation and are silent. Gives in how many conversations. */
  goOn(): Promise<number>;
  /** Resolves when no turn is running. */
  idle(): Promise<void>;
}

/** Turns on a store: queued per conversation, redacted at the door, committed once, delivered after. */
export function createTurns(deps: TurnDependencies): Turns {
  const queue = createConversationQueue(mostWaiting);
  const settled = new RecentValues<number>(rememberedConversations);
  const spoken = new RecentValues<Language>(rememberedConversations);
  const settledThrough = (id: string): number => settled.get(id) ?? 0;
  const save = createSaver({ ...deps, settledThrough });

  const finish = async (done: Committed, channel: Channel, address: string, began = performance.now()) => {
    const entries = await deliverEntries(deps, channel, address, done.entries);
    const { id, lastSequence } = done.document;
    if (done.appended || (await recorded(deps, entries, done, began))) settled.set(id, lastSequence);
    return entries;
  };

  const handle = async (raw: Inbound, address: string, saved?: () => void): Promise<TurnResult> => {
    const began = performance.now();
    const inbound = atTheDoor(raw, deps.clock());
    const { conversationId, channel } = inbound;
    const committed = await save(inbound, address);
    if (!committed) {
      const lines = unsavedEntries(deps.guide, inbound, spoken.get(conversationId));
      return { status: 'unsaved', entries: await deliverEntries(deps, channel, address, lines) };
    }
    saved?.();
    spoken.set(conversationId, committed.document.language);
    if (committed.repeated) return { status: 'repeated', entries: committed.entries };
    return { status: 'handled', entries: await finish(committed, channel, address, began) };
  };

  const acting: ActingDependencies = {
    ...deps,
    queue,
    settledThrough,
    finish: (done) => finish(done, done.document.channel, done.document.address),
  };
  return {
    run: async (inbound, address, saved) =>
      (await queue.run(inbound.conversationId, () => handle(inbound, address, saved))) ?? {
        status: 'busy',
        entries: [],
      },
    sweep: () => sweepPending({ ...deps, queue, settled }),
    remind: (stop) => sendReminders({ ...deps, ...acting }, stop),
    forget: () => forgetPrivate({ ...deps, queue }),
    act: (...given) => actOn(acting, ...given),
    goOn: () => goOnAlone({ ...deps, ...acting }),
    idle: () => queue.idle(),
  };
}

/**
 * Writes the turn's lines into the transcript. `true` when nothing of the outbox is left to do; what is left, the sweeper
 * does: the turn itself is committed.
 */
async function recorded(
  { store, log, deliveries }: TurnDependencies,
  entries: readonly Entry[],
  { document }: Committed,
  began: number,
): Promise<boolean> {
  if (entries.some(({ sequence }) => sequence === 0)) return false;
  try {
    const writing = store.append(entries.map(forTranscript));
    const isRead = deliveries.get(document.channel)?.readsStore === true;
    const left = Math.max(0, began + longestWait - performance.now());
    await (isRead ? withDeadline(writing, left) : writing);
    const nothingOlder = document.outbox[0]?.sequence === entries[0]?.sequence;
    return nothingOlder && entries.every(({ delivery }) => delivery !== 'failed');
  } catch (cause) {
    log.warn('turn.notAppended', { conversationId: document.id, activityId: entries[0]?.activityId, cause });
    return false;
  }
}

/**
 * Takes out what must not be stored, then cuts what is too long: a number cut in two could not be recognised any more. Half of a
 * character is none, and no store but JSON could hold it: U+FFFD stands for it everywhere.
 */
function atTheDoor(inbound: Inbound, now: Date): Inbound {
  const { text, removed } = redact(inbound.text, now.getUTCFullYear());
  const kept = text.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '');
  return { ...inbound, text: kept.replace(/\p{Cs}/gu, '\ufffd'), removed };
}
