import type { Guide } from '../../data/guide.ts';
import type { Channel, Inbound } from '../../dialogs/inbound.ts';
import type { Language } from '../../guidance/language.ts';
import { redact } from '../../guidance/text/redact.ts';
import type { Entry, Store, StoredConversation } from '../store/store.ts';
import { actOn, type ActingDependencies, type CannotAct, type Decide } from './actOn.ts';
import type { Beside } from './beside.ts';
import type { Delivery, TurnResult } from './channelPort.ts';
import { createSaver } from './createSaver.ts';
import { createConversationQueue } from './conversationQueue.ts';
import { createRecorder } from './createRecorder.ts';
import { forgetPrivate } from './forgetPrivate.ts';
import { deliverEntries } from './deliverEntries.ts';
import { goOnAlone } from './goOnAlone.ts';
import { RecentValues } from '../recentValues.ts';
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

/** Who wants to know how far a turn is. */
export interface TurnListener {
  /** The turn is durable; its replies are not delivered yet. */
  readonly saved?: () => void;
  /** Its replies were delivered, or are left to the sweeper; its lines may not be in the transcript yet. */
  readonly delivered?: (result: TurnResult) => void;
}

/** Handling messages: everything between a channel and the store. */
export interface Turns {
  /**
   * Handles one message, and resolves when its lines are in the transcript; the next message of the conversation does not wait for that.
   * Never rejects: whatever goes wrong, there is something to tell the resident.
   */
  run(inbound: Inbound, address: string, listener?: TurnListener): Promise<TurnResult>;
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
  /** Resolves when no turn is running and every line is written. */
  idle(): Promise<void>;
}

type Destination = Pick<StoredConversation, 'channel' | 'address'>;

/** A turn whose replies were delivered, and its lines on their way to the transcript. */
interface Handled {
  readonly result: TurnResult;
  readonly recorded?: Promise<void>;
}

/** Turns on a store: queued per conversation, redacted at the door, committed once, delivered after. */
export function createTurns(deps: TurnDependencies): Turns {
  const queue = createConversationQueue(mostWaiting);
  const recorder = createRecorder(deps, rememberedConversations);
  const spoken = new RecentValues<Language>(rememberedConversations);
  const settledThrough = (id: string): number => recorder.settledThrough(id);
  const save = createSaver({ ...deps, settledThrough });
  const deliver = ({ channel, address }: Destination, lines: readonly Entry[]) =>
    deliverEntries(deps, channel, address, lines);

  const handle = async (raw: Inbound, address: string, listener: TurnListener): Promise<Handled> => {
    const began = performance.now();
    const inbound = atTheDoor(raw, deps.clock());
    const { conversationId, channel } = inbound;
    const committed = await save(inbound, address);
    if (!committed) {
      const lines = unsavedEntries(deps.guide, inbound, spoken.get(conversationId));
      const entries = await deliver({ channel, address }, lines);
      return { result: { status: 'unsaved', entries } };
    }
    listener.saved?.();
    spoken.set(conversationId, committed.document.language);
    if (committed.repeated) return { result: { status: 'repeated', entries: committed.entries } };
    const entries = await deliver({ channel, address }, committed.entries);
    const result: TurnResult = { status: 'handled', entries };
    listener.delivered?.(result);
    const recorded = recorder.record(entries, committed);
    if (!deps.deliveries.get(channel)?.readsStore) return { result, recorded };
    // Where residents read the store, the next turn finds nothing older in the outbox and is one write. A slow one is not waited for.
    await untilLate(recorded, began);
    return { result };
  };

  const acting: ActingDependencies = {
    ...deps,
    queue,
    settledThrough,
    finish: async (done) => recorder.record(await deliver(done.document, done.entries), done),
  };
  return {
    run: async (inbound, address, listener = {}) => {
      const turn = await queue.run(inbound.conversationId, () => handle(inbound, address, listener));
      await turn?.recorded;
      return turn?.result ?? { status: 'busy', entries: [] };
    },
    sweep: () => sweepPending({ ...deps, queue, settledThrough }),
    remind: (stop) => sendReminders({ ...deps, ...acting }, stop),
    forget: () => forgetPrivate({ ...deps, queue }),
    act: (...given) => actOn(acting, ...given),
    goOn: () => goOnAlone({ ...deps, ...acting }),
    idle: () => queue.idle().then(() => recorder.idle()),
  };
}

/** Resolves with the work, or when a turn that began then has taken as long as it may. */
async function untilLate(work: Promise<void>, began: number): Promise<void> {
  const left = Math.max(0, began + longestWait - performance.now());
  await withDeadline(work, left).catch(() => undefined);
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
