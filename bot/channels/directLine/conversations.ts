import type { Inbound } from '../../../dialogs/inbound.ts';
import type { Language } from '../../../guidance/language.ts';
import { inRequest } from '../../log/requestContext.ts';
import type { Delivery, TurnResult } from '../../turn/channelPort.ts';
import type { Audience } from './audience.ts';
import type { ClientMessage } from './clientMessage.ts';
import { conversationIdOf } from './conversationIdOf.ts';
import { isKnown } from './isKnown.ts';
import type { Pass } from './pass.ts';
import type { PassingLines } from './passingLines.ts';
import { createRunningTurns } from './runningTurns.ts';
import type { ReadableStore } from './savedLines.ts';
import { createShowLines } from './showLines.ts';

/** Handles one message: `Turns.run`. */
export type Handle = (inbound: Inbound, address: string) => Promise<TurnResult>;

/** How saying something went, and the id of the activity that echoes it. */
export type Said = { readonly busy: true } | { readonly busy: false; readonly id: string };

/** The website's side of its conversations. */
export interface Conversations extends Delivery {
  /** A new pass for a conversation that nothing was said in. */
  create(): Pass;
  /** Greets the resident once in the conversation's life. `false` when it had begun before. */
  begin(pass: Pass, language: Language | undefined): Promise<boolean>;
  /** The same for a client that comes back: while the store is down it changes nothing. */
  resume(pass: Pass): Promise<void>;
  /** `messageId` stands for a client's id of the message where the client has none. */
  say(pass: Pass, message: ClientMessage, messageId?: string): Promise<Said>;
}

interface ConversationsDependencies {
  readonly handle: Handle;
  readonly store: Pick<ReadableStore, 'load'>;
  readonly audience: Pick<Audience, 'offer' | 'offerPassing' | 'wake'>;
  readonly passing: PassingLines;
  readonly clock: () => Date;
}

type Spoken = Pick<Inbound, 'activityId' | 'kind' | 'text'> & Partial<Inbound>;

/** Takes messages to the turn and shows what came of them. */
export function createConversations(deps: ConversationsDependencies): Conversations {
  const running = createRunningTurns();
  const show = createShowLines(deps.audience, deps.passing);

  const run = (pass: Pass, said: Spoken): Promise<TurnResult> => {
    const inbound: Inbound = { ...inboundOf(pass, deps.clock()), ...said };
    const handle = () => deps.handle(inbound, '');
    return inRequest(inbound, pass.requestId, () => running.during(inbound.conversationId, handle));
  };
  const greet = async (pass: Pass, language: Language | undefined): Promise<void> => {
    const spoken = language ? { language } : {};
    const { entries } = await run(pass, { ...spoken, activityId: 'arrived', kind: 'arrived', text: '' });
    show(pass, entries);
  };
  return {
    create: () => ({ conversation: crypto.randomUUID(), user: `dl_${crypto.randomUUID()}` }),
    begin: async (pass, language) => {
      if (await isKnown(deps.store, pass, false)) return false;
      await greet(pass, language);
      return true;
    },
    resume: async (pass) => {
      if (!(await isKnown(deps.store, pass, true))) await greet(pass, undefined);
    },
    say: async (pass, message, messageId = crypto.randomUUID()) => {
      const activityId = message.clientActivityId ?? messageId;
      const { status, entries } = await run(pass, { ...message, activityId, kind: 'message' });
      return status === 'busy' ? { busy: true } : { busy: false, id: show(pass, entries) ?? activityId };
    },
    /** Lines of a turn that runs here are shown when it ends, the resident's own first. */
    deliver: async (_address, entries) => {
      const id = entries[0]?.conversationId;
      if (id !== undefined && !running.has(id)) deps.audience.wake(id);
    },
  };
}

function inboundOf(pass: Pass, now: Date): Omit<Inbound, 'activityId' | 'kind' | 'text'> {
  return {
    conversationId: conversationIdOf(pass),
    residentId: `website:${pass.user}`,
    channel: 'website',
    removed: [],
    receivedAt: now.toISOString(),
  };
}
