import type { Guide } from '../../../data/guide.ts';
import { newConversation, type Conversation } from '../../../dialogs/conversation.ts';
import { converse } from '../../../dialogs/converse.ts';
import type { Flow } from '../../../dialogs/engine/flow.ts';
import type { Answered } from '../../../dialogs/engine/turn.ts';
import type { Choice, Inbound } from '../../../dialogs/inbound.ts';
import type { Option, Reply } from '../../../dialogs/reply.ts';
import type { Language } from '../../../guidance/language.ts';
import { inbound } from '../turns/inbound.ts';

/** A conversation held in memory, its state passed through JSON between turns as the store does. */
export interface Talk {
  /** Types something; gives the texts of the replies, joined. */
  type(text: string, given?: Partial<Inbound>): string;
  /** Clicks the button with this label among those last offered. */
  click(label: string): string;
  /** Clicks with exactly this in the button. */
  choose(choice: Choice): string;
  arrive(): string;
  replies(): readonly Reply[];
  options(): readonly Option[];
  conversation(): Conversation;
  last(): Answered;
  /** Replaces the stored state, as an older release would have left it. */
  become(conversation: Conversation): void;
}

/** Begins a conversation with a guide; `flows` replaces the real ones. */
export function talk(
  guide: Guide,
  {
    flows,
    language = 'en',
    at = '2026-11-22T15:00:00.000Z',
  }: {
    flows?: ReadonlyMap<string, Flow>;
    language?: Language;
    at?: string;
  } = {},
): Talk {
  let conversation = newConversation(language);
  let last: Answered = { conversation, replies: [], flags: [], forget: false };
  const options = () =>
    last.replies.flatMap((reply) => [...reply.options, ...reply.cards.flatMap((card) => card.options)]);
  const turn = (given: Partial<Inbound>): string => {
    last = converse(conversation, inbound({ language, receivedAt: at, ...given }), guide, flows);
    conversation = JSON.parse(JSON.stringify(last.conversation)) as Conversation;
    return last.replies.map(({ text }) => text).join('\n');
  };
  return {
    type: (text, given) => turn({ text, ...given }),
    click: (label) => {
      const found = options().find((option) => option.label === label);
      if (!found)
        throw new Error(
          `No button [${label}] among ${options()
            .map((option) => `[${option.label}]`)
            .join(' ')}`,
        );
      return turn({ text: found.label, choice: found.choice });
    },
    choose: (choice) => turn({ text: '', choice }),
    arrive: () => turn({ kind: 'arrived', text: '' }),
    replies: () => last.replies,
    options,
    conversation: () => conversation,
    last: () => last,
    become: (other) => void (conversation = other),
  };
}
