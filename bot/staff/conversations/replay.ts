import type { Guide } from '../../../data/guide.ts';
import { newConversation, type Conversation } from '../../../dialogs/conversation.ts';
import { converse } from '../../../dialogs/converse.ts';
import type { KindName } from '../../../dialogs/engine/kind.ts';
import { flows } from '../../../dialogs/flows.ts';
import type { Channel, Inbound } from '../../../dialogs/inbound.ts';
import type { Option, Reply } from '../../../dialogs/reply.ts';
import type { Language } from '../../../guidance/language.ts';

/** How a conversation begins. */
export interface Beginning {
  readonly channel: Channel;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** What the channel said that the resident reads. */
  readonly language?: Language;
}

/** A conversation that is held anew, message by message, by the guide of today and without a store. */
export interface Replay {
  /** The kind of the question that is open; `null` when none is. */
  asked(): KindName | null;
  /** What can be clicked: on the last replies, and on those before. */
  readonly offers: { readonly last: readonly Option[]; readonly earlier: readonly Option[] };
  /** The replies, and whether everything is forgotten with them. */
  send(message: Pick<Inbound, 'kind' | 'text' | 'choice'>): {
    readonly replies: readonly Reply[];
    forgets: boolean;
  };
}

/** Seconds between one message and the next, as conversation tests have it. */
const pace = 30;

/** A replay that has said nothing yet. */
export function createReplay(guide: Guide, { channel, at, language }: Beginning): Replay {
  let conversation: Conversation = newConversation(language ?? 'en');
  let steps = 0;
  let offers: Replay['offers'] = { last: [], earlier: [] };
  return {
    asked: () => {
      const { open } = conversation;
      return (
        flows.get(open?.flow ?? '')?.questions.find(({ id }) => id === open?.question)?.kind.name ?? null
      );
    },
    get offers() {
      return offers;
    },
    send: (message) => {
      steps += 1;
      const who = { conversationId: `${channel}:test`, residentId: `${channel}:test`, channel };
      const receivedAt = new Date(Date.parse(at) + steps * pace * 1000).toISOString();
      const inbound = { ...who, activityId: `step-${steps}`, removed: [], receivedAt, ...message };
      const after = converse(conversation, language ? { ...inbound, language } : inbound, guide);
      conversation = after.conversation;
      const last = after.replies.flatMap(({ options, cards }) => [
        ...options,
        ...cards.flatMap((card) => card.options),
      ]);
      offers = { last, earlier: [...offers.earlier, ...offers.last] };
      return { replies: after.replies, forgets: after.forget };
    },
  };
}
