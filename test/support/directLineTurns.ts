import type { Inbound } from '../../dialogs/inbound.ts';
import type { Reply } from '../../dialogs/reply.ts';
import type { Entry } from '../../bot/store/store.ts';
import type { Delivery, TurnResult } from '../../bot/turn/channelPort.ts';
import type { DirectLineStore } from './directLineStore.ts';

/** Turns that echo, for tests of the channel alone. */
export interface DirectLineTurns {
  readonly handle: (inbound: Inbound, address: string) => Promise<TurnResult>;
  /** What came in, in order, repeats included. */
  readonly inbounds: Inbound[];
  /** What the next turns come to, instead of being handled. */
  outcome: 'handled' | 'unsaved' | 'busy' | 'forgotten' | 'throws';
  /** Called with the guide's lines before a turn ends, as the real turn does. */
  delivery: Delivery | null;
}

/** A turn commits the resident's line and `answer`'s replies to the store, and knows a message that it has handled. */
export function createDirectLineTurns(
  store: DirectLineStore,
  answer: (inbound: Inbound) => readonly Reply[] = echo,
): DirectLineTurns {
  const handled = new Map<string, readonly Entry[]>();
  const turns: DirectLineTurns = {
    inbounds: [],
    outcome: 'handled',
    delivery: null,
    handle: async (inbound) => {
      turns.inbounds.push(inbound);
      if (turns.outcome === 'throws') throw new Error('secret detail');
      if (turns.outcome === 'busy') return { status: 'busy', entries: [] };
      const key = `${inbound.conversationId} ${inbound.activityId}`;
      const known = handled.get(key);
      if (known) return { status: 'repeated', entries: known };
      const last = store.documents.get(inbound.conversationId)?.lastSequence ?? 0;
      const entries = linesOf(inbound, answer(inbound), last);
      if (turns.outcome !== 'handled') {
        const passing = entries.map((entry) => ({ ...entry, sequence: 0 }));
        return { status: turns.outcome === 'unsaved' ? 'unsaved' : 'handled', entries: passing };
      }
      handled.set(key, entries);
      const { conversationId: id, residentId } = inbound;
      const language = inbound.language ?? store.documents.get(id)?.language ?? 'en';
      store.commit({ id, residentId, language }, entries);
      await turns.delivery?.deliver(
        '',
        entries.filter(({ from }) => from === 'guide'),
      );
      return { status: 'handled', entries };
    },
  };
  return turns;
}

/** A reply of nothing but text. */
export function plainReply(text: string): Reply {
  return { text, options: [], cards: [], because: {} };
}

function echo({ kind, text }: Inbound): readonly Reply[] {
  return [plainReply(kind === 'arrived' ? 'Welcome' : `Echo: ${text}`)];
}

function linesOf(inbound: Inbound, replies: readonly Reply[], last: number): readonly Entry[] {
  const { conversationId, activityId, receivedAt: at, clientActivityId } = inbound;
  const line = { conversationId, activityId, at };
  const own: readonly Entry[] =
    inbound.kind === 'arrived'
      ? []
      : [
          {
            ...line,
            sequence: last + 1,
            from: 'resident',
            text: inbound.text,
            ...(clientActivityId ? { clientActivityId } : {}),
          },
        ];
  return [
    ...own,
    ...replies.map((reply, index): Entry => ({
      ...line,
      sequence: last + own.length + index + 1,
      from: 'guide',
      text: reply.text,
      reply,
    })),
  ];
}
